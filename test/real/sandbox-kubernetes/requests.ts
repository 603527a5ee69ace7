import type { Desk } from '../../support/conformance/clusters.ts'
import type { Call, Scenario } from '../../support/conformance/scenario.ts'
import { deployment } from './manifests.ts'

const maps = '/api/v1/namespaces/requests/configmaps'
const deployments = '/apis/apps/v1/namespaces/requests/deployments'
const plain = { 'content-type': 'application/json' }

const configMap = (name: string, rest: object = {}) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...rest })

/** One request. */
const send = (line: string, headers: Record<string, string> = {}, body = ''): Call => {
  const [method = '', path = ''] = line.split(' ')
  const said = Object.entries(headers).map(([name, value]) => ` ${name}: ${value}`)
  return {
    name: `${line}${said.join()} ${body.length > 80 ? `${body.slice(0, 80)}…` : body}`,
    call: (desk) => desk.request(method, path, { headers, body }),
  }
}

interface Listed {
  body: {
    metadata: { continue?: string; resourceVersion: string; remainingItemCount?: number }
    items: { metadata: { name: string } }[]
  }
}

async function pages(desk: Desk): Promise<unknown> {
  const names: string[][] = []
  let left: unknown[] = []
  let token: string | undefined = ''
  while (token !== undefined) {
    const query: string = `limit=2${token ? `&continue=${encodeURIComponent(token)}` : ''}`
    const { body } = (await desk.request('GET', `${maps}?${query}&labelSelector=many`)) as Listed
    names.push(body.items.map(({ metadata }) => metadata.name))
    left = [...left, body.metadata.remainingItemCount ?? null]
    token = body.metadata.continue || undefined
  }
  return { names, left }
}

/** What kubectl does not show, or does in one way only. */
export const requests: Scenario = {
  name: 'requests',
  steps: [
    send(`POST ${maps}`, plain, configMap('one', { data: { a: '1' } })),
    send(`POST ${maps}`, plain, configMap('one')),
    send(`POST ${maps}?dryRun=All`, plain, configMap('dry')),
    send(`POST ${maps}?dryRun=Some`, plain, configMap('dry')),
    send(`GET ${maps}/dry`),
    send(`GET ${maps}/one`),
    send(`POST ${maps}`, {}, configMap('untyped')),
    send(`POST ${maps}`, { 'content-type': 'text/plain' }, configMap('text')),
    send(
      `POST ${maps}`,
      { 'content-type': 'application/yaml' },
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: yaml\n',
    ),
    send(`POST ${maps}`, plain, ''),
    send(`POST ${maps}`, plain, '{'),
    send(`POST ${maps}`, plain, '[]'),
    send(`POST ${maps}`, plain, '{}'),
    send(`POST ${maps}`, plain, JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } })),
    send(
      `POST ${maps}`,
      plain,
      JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'other', name: 'a' } }),
    ),
    send(`POST ${maps}`, plain, JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: {} })),
    send(`POST ${maps}?fieldManager=me&fieldValidation=Strict`, plain, configMap('strict', { extra: 1 })),
    send(`POST ${maps}?fieldValidation=Warn`, plain, configMap('warned', { extra: 1 })),
    send(`POST ${maps}?fieldValidation=Sometimes`, plain, configMap('strange')),
    {
      name: 'POST with generateName',
      call: async (desk) => {
        const body = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { generateName: 'made-' } })
        const answer = await desk.request('POST', maps, { headers: plain, body })
        await desk.request('DELETE', `${maps}/${(answer.body as Listed['body']['items'][0]).metadata.name}`)
        return answer
      },
    },
    send(`PUT ${maps}/one`, plain, configMap('one', { data: { a: '2' } })),
    send(`PUT ${maps}/one?dryRun=All`, plain, configMap('one', { data: { a: '3' } })),
    send(`PUT ${maps}/one`, plain, configMap('two')),
    send(`PUT ${maps}/new`, plain, configMap('new')),
    send(
      `PUT ${maps}/one`,
      plain,
      JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one', resourceVersion: '1' } }),
    ),
    send(
      `PUT ${maps}/one`,
      plain,
      JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one', uid: 'x' } }),
    ),
    send(`PUT ${maps}`, plain, configMap('one')),
    send(`PATCH ${maps}/one`, { 'content-type': 'application/merge-patch+json' }, '{"data":{"b":"1"}}'),
    send(`PATCH ${maps}/one`, { 'content-type': 'application/strategic-merge-patch+json' }, '{"data":{"b":null}}'),
    send(
      `PATCH ${maps}/one`,
      { 'content-type': 'application/json-patch+json' },
      '[{"op":"add","path":"/data/c","value":"1"}]',
    ),
    send(`PATCH ${maps}/one`, { 'content-type': 'application/json' }, '{}'),
    send(`PATCH ${maps}/one`, {}, '{}'),
    send(
      `PATCH ${maps}/one`,
      { 'content-type': 'application/json-patch+json' },
      '[{"op":"test","path":"/data/a","value":"9"}]',
    ),
    send(`PATCH ${maps}/one?force=true`, { 'content-type': 'application/merge-patch+json' }, '{}'),
    send(
      `PATCH ${maps}/one?fieldManager=me`,
      { 'content-type': 'application/apply-patch+yaml' },
      configMap('one', { data: { d: '1' } }),
    ),
    send(`PATCH ${maps}/one`, { 'content-type': 'application/apply-patch+yaml' }, configMap('one')),
    send(
      `PATCH ${maps}/applied?fieldManager=me`,
      { 'content-type': 'application/apply-patch+yaml' },
      configMap('applied'),
    ),
    send(
      `PATCH ${maps}/applied?fieldManager=me`,
      { 'content-type': 'application/apply-patch+yaml' },
      configMap('different'),
    ),
    send(`PATCH ${maps}/none`, { 'content-type': 'application/merge-patch+json' }, '{}'),
    send(`GET ${maps}/one`, { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' }),
    send(`GET ${maps}/one?includeObject=None`, { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' }),
    send(`GET ${maps}?labelSelector=many`, { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json' }),
    send(`GET ${maps}/one`, { accept: 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io' }),
    send(`GET ${maps}?fieldSelector=metadata.name=one`, {
      accept: 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io',
    }),
    send(`GET ${maps}/one`, { accept: 'text/plain' }),
    send(`GET ${maps}/yaml`, { accept: 'application/yaml' }),
    send(`GET ${maps}?fieldSelector=metadata.name=one`),
    send(`GET ${maps}?labelSelector=%28`),
    send(`GET ${maps}?limit=nothing`),
    send(`GET ${maps}?continue=nonsense`),
    send(`GET ${maps}?resourceVersion=nonsense`),
    send(`GET ${maps}?watch=1&resourceVersion=nonsense`),
    'for name in a b c d e; do kubectl create configmap many-$name; kubectl label configmap many-$name many=1; done',
    { name: 'lists in pages of two', call: pages },
    {
      name: 'a watch from a version that is too old',
      call: async (desk) => await desk.request('GET', `${maps}?watch=1&resourceVersion=1&timeoutSeconds=5`),
    },
    {
      name: 'a watch from a version of the future',
      call: async (desk) => await desk.request('GET', `${maps}?watch=1&resourceVersion=999999999&timeoutSeconds=1`),
    },
    {
      name: 'a watch from a list, with changes in between',
      call: async (desk) => {
        const { body } = (await desk.request('GET', `${maps}?labelSelector=watched`)) as Listed
        await desk.request('POST', maps, {
          headers: plain,
          body: JSON.stringify({
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: 'watched', labels: { watched: '1' } },
          }),
        })
        const merge = { 'content-type': 'application/merge-patch+json' }
        await desk.request('PATCH', `${maps}/watched`, { headers: merge, body: '{"data":{"a":"1"}}' })
        await desk.request('PATCH', `${maps}/watched`, {
          headers: merge,
          body: '{"metadata":{"labels":{"watched":null}}}',
        })
        await desk.request('PATCH', `${maps}/watched`, {
          headers: merge,
          body: '{"metadata":{"labels":{"watched":"2"}}}',
        })
        await desk.request('DELETE', `${maps}/watched`)
        return await desk.request(
          'GET',
          `${maps}?watch=1&labelSelector=watched&timeoutSeconds=1&resourceVersion=${body.metadata.resourceVersion}`,
        )
      },
    },
    {
      name: 'a watch with initial events and bookmarks',
      call: async (desk) =>
        await desk.request(
          'GET',
          `${maps}?watch=1&labelSelector=many&timeoutSeconds=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`,
        ),
    },
    send(`GET ${maps}?watch=1&sendInitialEvents=true&timeoutSeconds=1`),
    send(`GET ${maps}/one?watch=1&timeoutSeconds=1`),
    send(`POST ${deployments}`, plain, deployment({ replicas: 0 })),
    send(`GET ${deployments}/web/scale`),
    send(
      `PUT ${deployments}/web/scale`,
      plain,
      JSON.stringify({
        apiVersion: 'autoscaling/v1',
        kind: 'Scale',
        metadata: { name: 'web', namespace: 'requests' },
        spec: { replicas: 0 },
      }),
    ),
    send(
      `PATCH ${deployments}/web/scale`,
      { 'content-type': 'application/merge-patch+json' },
      '{"spec":{"replicas":-1}}',
    ),
    send(`GET ${deployments}/web/nothing`),
    send(`DELETE ${deployments}/web/status`),
    send(`DELETE ${maps}/one`, plain, JSON.stringify({ preconditions: { uid: 'other' } })),
    send(`DELETE ${maps}/one`, plain, JSON.stringify({ preconditions: { resourceVersion: '1' } })),
    send(`DELETE ${maps}/one?dryRun=All`),
    send(`DELETE ${maps}/one?propagationPolicy=Sideways`),
    send(`DELETE ${maps}/one?gracePeriodSeconds=-5`),
    send(`DELETE ${maps}/one`, plain, '{'),
    send(`DELETE ${maps}/one`),
    send(`DELETE ${maps}/one`),
    {
      name: 'DELETE with propagationPolicy=Foreground',
      call: async (desk) => {
        const { status, body } = await desk.request('DELETE', `${deployments}/web?propagationPolicy=Foreground`)
        const { kind, metadata } = body as {
          kind: string
          metadata: { finalizers?: string[]; deletionGracePeriodSeconds?: number }
        }
        return { status, kind, finalizers: metadata.finalizers, grace: metadata.deletionGracePeriodSeconds }
      },
    },
    send(`DELETE ${maps}?labelSelector=many`),
    send(`POST ${maps}/one`, plain, configMap('one')),
    send('GET /api/v1/namespaces/requests/pods/none/log'),
    send('POST /api/v1/configmaps', plain, configMap('one')),
    send('GET /api/v1/configmaps?fieldSelector=metadata.namespace=requests,metadata.name=none'),
    send('POST /api/v1/namespaces/nowhere/configmaps', plain, configMap('one')),
    send(
      'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
      plain,
      JSON.stringify({ apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: {} }),
    ),
    send(
      'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
      plain,
      JSON.stringify({
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { resourceAttributes: { verb: 'get', resource: 'pods' } },
      }),
    ),
    send('GET /apis/authorization.k8s.io/v1/selfsubjectaccessreviews'),
    send(
      'POST /apis/authorization.k8s.io/v1/subjectaccessreviews',
      plain,
      JSON.stringify({
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SubjectAccessReview',
        spec: { user: 'jane', resourceAttributes: { verb: 'get', resource: 'pods' } },
      }),
    ),
    send(`GET ${maps}/one`, { authorization: 'Bearer nonsense' }),
    send(`GET ${maps}/none`, { 'impersonate-user': 'jane' }),
    send(`GET ${maps}/none`, { 'impersonate-group': 'jane' }),
    send('OPTIONS /api/v1/configmaps'),
    send('GET /apis/policy/v1/', { accept: 'application/json' }),
  ],
}

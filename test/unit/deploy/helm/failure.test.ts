import { expect, test } from '@jest/globals'
import { operationFailure, reasonOf, warningsOf } from '../../../../src/deploy/helm/failure.ts'
import { Scrubber } from '../../../../src/deploy/helm/scrub.ts'
import { UserError } from '../../../../src/errors.ts'

/** What helm 3.17 and 4.1 print. */
const failures: [string, string, 'user' | 'world', RegExp][] = [
  [
    'a release that another helm holds',
    'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    'world',
    /let one run deploy at a time/,
  ],
  [
    'a name that was taken just now',
    'level=ERROR msg="release name check failed" error="cannot reuse a name that is still in use"\nError: INSTALLATION FAILED: release name check failed: cannot reuse a name that is still in use',
    'world',
    /Somebody else has installed it/,
  ],
  [
    'a chart that is too large',
    'Error: create: failed to create: Secret "sh.helm.release.v1.shop.v1" is invalid: data: Too long: may not be more than 1048576 bytes',
    'user',
    /\.helmignore/,
  ],
  [
    'an object of somebody else',
    'Error: Unable to continue with install: ConfigMap "settings" in namespace "prod" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by": must be set to "Helm"',
    'user',
    /kubectl -n prod annotate configmap settings meta\.helm\.sh\/release-name=shop/,
  ],
  [
    'a field that kubectl has set',
    'level=WARN msg="upgrade failed" name=dep error="..."\nError: UPGRADE FAILED: conflict occurred while applying object prod/api apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kubectl-set" using apps/v1: .spec.template.spec.containers[name="main"].image',
    'user',
    /Somebody changed it with kubectl/,
  ],
  [
    'a field that helm 3 has set',
    'Error: UPGRADE FAILED: conflict occurred while applying object prod/api apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "helm" using apps/v1: .spec.replicas',
    'user',
    /helm 3 applied it from the client/,
  ],
  [
    'a field that a controller sets',
    'Error: UPGRADE FAILED: conflict occurred while applying object prod/api apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kube-controller-manager" with subresource "scale" using apps/v1: .spec.replicas',
    'user',
    /Take the field out of the chart/,
  ],
  [
    'a field that cannot be changed',
    'Error: UPGRADE FAILED: cannot patch "dep" with kind Deployment: Deployment.apps "dep" is invalid: spec.selector: Invalid value: {"matchLabels":{"a":"c"}}: field is immutable',
    'user',
    /Undo the change/,
  ],
  [
    'a right that is missing',
    'Error: query: failed to query with labels: secrets is forbidden: User "bob" cannot list resource "secrets" in API group "" in the namespace "prod"',
    'user',
    /Grant bob the right \(apiGroups: \[""\], resources: \["secrets"\], verbs: \[list\]\)/,
  ],
  [
    'a kind that is not served',
    'Error: unable to build kubernetes objects from release manifest: resource mapping not found for name: "a" namespace: "" from "": no matches for kind "Thing" in version "ex.com/v1"\nensure CRDs are installed first',
    'user',
    /does not serve Thing in ex\.com\/v1/,
  ],
  [
    'a namespace that is not there',
    'Error: create: failed to create: namespaces "prod" not found',
    'user',
    /create-namespace/,
  ],
  [
    'a hook that fails',
    'Error: UPGRADE FAILED: pre-upgrade hooks failed: 1 error occurred:\n\t* job migrate failed: BackoffLimitExceeded\n\n',
    'world',
    /log of the hook/,
  ],
  ['a time-out', 'Error: UPGRADE FAILED: timed out waiting for the condition', 'world', /raise the input 'timeout'/],
  [
    'an object that is not valid',
    'Error: 1 error occurred:\n\t* Service "svc" is invalid: spec.ports[0].nodePort: Forbidden: may not be used when `type` is \'ClusterIP\'\n\n',
    'user',
    /Correct the template/,
  ],
  [
    'a field that the kind does not have',
    'Error: failed to create typed patch object (prod/uf; apps/v1, Kind=Deployment): .spec.replica: field not declared in schema',
    'user',
    /Correct the template/,
  ],
  [
    'a cluster that is away',
    'Error: Kubernetes cluster unreachable: Get "http://localhost:8080/version": dial tcp 127.0.0.1:8080: connect: connection refused',
    'world',
    /reached from this runner/,
  ],
  ['anything else', 'Error: the moon is full', 'world', /'helm history shop'/],
]

test.each(failures)('%s', (_, stderr, kind, remedy) => {
  const error = operationFailure('upgrade', 'shop', stderr)
  expect(error.message).toMatch(/^Release shop cannot be deployed: /)
  expect(error instanceof UserError).toBe(kind === 'user')
  expect(error.remedy).toMatch(remedy)
})

test('the reason on one line', () => {
  expect(
    reasonOf(
      'Error: UPGRADE FAILED: pre-upgrade hooks failed: 1 error occurred:\n\t* job migrate failed: BackoffLimitExceeded\n\n',
    ),
  ).toBe('pre-upgrade hooks failed: job migrate failed: BackoffLimitExceeded')
  expect(reasonOf('Error: 1 error occurred:\n\t* Secret is invalid\n')).toBe('Secret is invalid')
})

test('what helm warns of, each once', () => {
  const line = 'W1126 23:37:11.772425   24336 warnings.go:70] unknown field "spec.replica"'
  expect(warningsOf(`${line}\n${line}\n`)).toEqual(['unknown field "spec.replica"'])
})

test('nothing secret is in a message', () => {
  const scrubber = new Scrubber()
  scrubber.addValues({ database: { password: 'hunter2', host: 'db.local' }, tokens: ['one-token', 'two-token'] })
  const data = { url: Buffer.from('postgres://secret').toString('base64') }
  scrubber.addObjects([{ origin: '', object: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data } }])
  const text = `hunter2 at db.local, ${Buffer.from('hunter2').toString('base64')}, one-token two-token postgres://secret ${data.url}`
  expect(scrubber.scrub(text)).toBe('(hidden) at db.local, (hidden), (hidden) (hidden) (hidden) (hidden)')
})

import { describe, expect, test } from '@jest/globals'
import { comesWith } from '../../../../src/deploy/apply/prerequisites.ts'
import { ApiError } from '../../../../src/deploy/cluster/api-error.ts'
import type { KubeObject } from '../../../../src/deploy/object.ts'

const named = (kind: string, name: string): KubeObject => ({ apiVersion: 'v1', kind, metadata: { name } })
const pod = (spec: object): KubeObject => ({ ...named('Pod', 'one'), spec })
const binding: KubeObject = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name: 'one' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'x' },
}

// As a real API server says it.
const words = {
  account: 'pods "one" is forbidden: error looking up service account shop/x: serviceaccount "x" not found',
  priority: 'pods "one" is forbidden: no PriorityClass with name x was found',
  runtime: 'pods "one" is forbidden: pod rejected: RuntimeClass "x" not found',
  role: 'rolebindings.rbac.authorization.k8s.io "x" not found',
}

const refusal = (message: string) => new ApiError(403, JSON.stringify({ kind: 'Status', reason: 'Forbidden', message }))

describe('what is refused for want of something that comes with the deployment', () => {
  test.each<[string, KubeObject, string, KubeObject]>([
    ['account', pod({ serviceAccountName: 'x' }), words.account, named('ServiceAccount', 'x')],
    ['account, by its older name', pod({ serviceAccount: 'x' }), words.account, named('ServiceAccount', 'x')],
    ['priority class', pod({ priorityClassName: 'x' }), words.priority, named('PriorityClass', 'x')],
    ['runtime class', pod({ runtimeClassName: 'x' }), words.runtime, named('RuntimeClass', 'x')],
    ['role', binding, words.role, named('Role', 'x')],
  ])('%s: it can wait for this, and for nothing else', (_, object, message, wanted) => {
    expect(comesWith([object, wanted], object, refusal(message))).toBe(true)
    expect(comesWith([object, named(wanted.kind, 'y')], object, refusal(message))).toBe(false)
    expect(comesWith([object, named('ConfigMap', 'x')], object, refusal(message))).toBe(false)
    expect(comesWith([object, wanted], object, refusal('exceeded quota'))).toBe(false)
    expect(comesWith([object, wanted], object, new Error(message))).toBe(false)
  })

  test('the account that the cluster makes for each namespace is coming in any case', () => {
    const message = words.account.replaceAll('x', 'default')
    expect(comesWith([pod({})], pod({}), refusal(message))).toBe(true)
    expect(comesWith([pod({})], named('Widget', 'default'), refusal(message))).toBe(false)
    // Nothing more is waited for.
    expect(comesWith([], pod({}), refusal(message))).toBe(false)
  })
})

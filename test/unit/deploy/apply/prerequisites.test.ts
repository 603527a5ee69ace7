import { describe, expect, test } from '@jest/globals'
import { comesWith, missingFor } from '../../../../src/deploy/apply/prerequisites.ts'
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

const deployed = (...objects: KubeObject[]) => objects.map((object) => ({ object }))

const refusal = (message: string) => new ApiError(403, JSON.stringify({ kind: 'Status', reason: 'Forbidden', message }))

describe('what is refused for want of something that comes with the deployment', () => {
  test.each<[string, KubeObject, string, KubeObject]>([
    ['account', pod({ serviceAccountName: 'x' }), words.account, named('ServiceAccount', 'x')],
    ['account, by its older name', pod({ serviceAccount: 'x' }), words.account, named('ServiceAccount', 'x')],
    ['priority class', pod({ priorityClassName: 'x' }), words.priority, named('PriorityClass', 'x')],
    ['runtime class', pod({ runtimeClassName: 'x' }), words.runtime, named('RuntimeClass', 'x')],
    ['role', binding, words.role, named('Role', 'x')],
  ])('%s: it can wait for this, and for nothing else', (_, object, message, wanted) => {
    expect(comesWith(deployed(object, wanted), object, refusal(message))).toBe(true)
    expect(comesWith(deployed(object, named(wanted.kind, 'y')), object, refusal(message))).toBe(false)
    expect(comesWith(deployed(object, named('ConfigMap', 'x')), object, refusal(message))).toBe(false)
    expect(comesWith(deployed(object, wanted), object, refusal('exceeded quota'))).toBe(false)
    expect(comesWith(deployed(object, wanted), object, new Error(message))).toBe(false)
  })

  test('the account that the cluster makes for each namespace is coming in any case', () => {
    const message = words.account.replaceAll('x', 'default')
    expect(comesWith(deployed(pod({})), pod({}), refusal(message))).toBe(true)
    expect(comesWith(deployed(pod({})), named('Widget', 'default'), refusal(message))).toBe(false)
    // Nothing more is waited for.
    expect(comesWith(deployed(), pod({}), refusal(message))).toBe(false)
  })

  test('is named, but not for kinds of others that end alike', () => {
    expect(missingFor(binding, refusal(words.role))).toEqual({ kind: 'Role', name: 'x' })
    const other = { ...binding, apiVersion: 'example.com/v1', kind: 'WidgetBinding' }
    expect(missingFor(other, refusal('widgetbindings.example.com "one" not found'))).toBeUndefined()
    expect(missingFor(binding, refusal('the server could not find the requested resource'))).toBeUndefined()
  })
})

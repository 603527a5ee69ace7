/** Watches that end, break off, or whose place is forgotten: nothing is lost. */
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { ApiError } from '../../../../src/deploy/cluster/api-error.ts'
import type { ApiCall, Connection } from '../../../../src/deploy/cluster/connection.ts'
import { denialOf, deniedError, explainedError } from '../../../../src/deploy/cluster/denial.ts'
import { type Change, followChanges } from '../../../../src/deploy/cluster/follow.ts'
import type { KubeObject } from '../../../../src/deploy/object.ts'

const object = (version: number): KubeObject => ({
  ...{ apiVersion: 'v1', kind: 'Pod' },
  metadata: { name: 'x', resourceVersion: String(version) },
})
const event = (type: string, version: number) => `${JSON.stringify({ type, object: object(version) })}\n`

/** What a watch answers: lines and then the end, an error in the middle, or a refusal. */
type Answer = { lines: string[]; breaks?: boolean } | ApiError

/** Follows until the answers are used up; returns what was reported, and from which versions was watched. */
async function follow(...answers: Answer[]) {
  const stop = new AbortController()
  const watched: unknown[] = []
  let lists = 0
  const request = async ({ query }: ApiCall) => {
    watched.push(query?.resourceVersion)
    const answer = answers.shift()
    if (answer instanceof ApiError) throw answer
    if (!answer) {
      stop.abort(new Error('enough'))
      return { body: Readable.from([]) }
    }
    const { lines, breaks } = answer
    const body = Readable.from(
      (async function* () {
        yield* lines
        if (breaks) throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
      })(),
    )
    return { body }
  }
  const connection = { request, calls: 0 } as unknown as Connection
  const list = async () => {
    lists += 1
    return { items: [object(lists * 100)], resourceVersion: String(lists * 100) }
  }
  const seen: string[] = []
  const changes = followChanges(connection, { path: '/api/v1/pods', selection: {}, list }, stop.signal)
  const all = async () => {
    for await (const change of changes) seen.push(shown(change))
  }
  await expect(all()).rejects.toThrow('enough')
  return { seen, watched }
}

const shown = (change: Change) =>
  change.type === 'listed' ? 'listed' : `${change.type} ${change.object.metadata.resourceVersion}`

describe('followChanges', () => {
  test('a watch that ends goes on from the last version, bookmarks included', async () => {
    const first = { lines: [event('ADDED', 101), event('BOOKMARK', 150)] }
    expect(await follow(first, { lines: [event('MODIFIED', 151)] })).toEqual({
      seen: ['listed', 'ADDED 101', 'MODIFIED 151'],
      watched: ['100', '150', '151'],
    })
  })

  test('a version that the server has forgotten: listed anew', async () => {
    const gone = new ApiError(410, JSON.stringify({ kind: 'Status', reason: 'Expired', code: 410 }))
    expect(await follow(gone, { lines: [event('ADDED', 201)] })).toEqual({
      seen: ['listed', 'listed', 'ADDED 201'],
      watched: ['100', '200', '201'],
    })
    const inside = { lines: [event('ADDED', 101), event('ERROR', 0), event('ADDED', 999)] }
    expect((await follow(inside)).seen).toEqual(['listed', 'ADDED 101', 'listed'])
  })

  test('a connection that breaks off, between two events or within one: listed anew', async () => {
    const broken = { lines: [event('ADDED', 101)], breaks: true }
    expect((await follow(broken)).seen).toEqual(['listed', 'ADDED 101', 'listed'])
    const half = { lines: [event('ADDED', 101), event('ADDED', 102).slice(0, 20)], breaks: true }
    expect((await follow(half)).seen).toEqual(['listed', 'ADDED 101', 'listed'])
  })
})

describe('what a refusal means', () => {
  const message =
    'deployments.apps "api" is forbidden: User "ci" cannot patch resource "deployments" in API group "apps" in the namespace "shop"'
  const refused = (text: string, status = 403) =>
    new ApiError(status, JSON.stringify({ kind: 'Status', message: text }))

  test('a missing right is named as a rule grants it', () => {
    const error = refused(message)
    const denial = denialOf(error)
    expect(denial).toEqual({ user: 'ci', verb: 'patch', resource: 'deployments', group: 'apps', namespace: 'shop' })
    if (!denial) throw new Error('no denial')
    expect(deniedError(denial, error, 'Deployment api')).toMatchObject({
      message: `ci may not patch deployments in namespace shop, which Deployment api needs: ${message}`,
      remedy: expect.stringContaining('apiGroups: ["apps"], resources: ["deployments"], verbs: [patch]'),
    })
  })

  test('at the cluster scope, and with a subresource', () => {
    const scope = 'forbidden: User "ci" cannot list resource "pods/log" in API group "" at the cluster scope'
    expect(denialOf(refused(scope))).toMatchObject({ resource: 'pods/log', group: '', namespace: undefined })
  })

  test('other refusals are no denial, and no fault of the action', () => {
    const quota = refused('configmaps "x" is forbidden: exceeded quota: few')
    expect(denialOf(quota)).toBe(undefined)
    expect(explainedError(quota)).toMatchObject({
      name: 'WorldError',
      message: expect.stringContaining('exceeded quota'),
    })
  })
})

/** What passes by itself is waited out; what does not is said at once. */
import { Readable } from 'node:stream'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type ApiCall, connect } from '../../../../src/deploy/cluster/connection.ts'
import type { Dependencies } from '../../../../src/job/dependencies.ts'
import type { HttpResponse } from '../../../../src/net/http.ts'

type Answer = [status: number, reason: string, message: string]

const ok: Answer = [200, '', '']
const away: Answer = [502, '', 'dial tcp 127.0.0.1:6443: connect: connection refused']
const forbidden: Answer = [403, 'Forbidden', 'configmaps "a" is forbidden: User "ci" cannot get resource "configmaps"']
const starting: Answer = [403, 'Forbidden', 'configmaps "a" is forbidden: not yet ready to handle request']
const unserved: Answer = [404, 'NotFound', 'the server could not find the requested resource']
const noNamespace: Answer = [404, 'NotFound', 'namespaces "shop" not found']
const apply: ApiCall = {
  ...{ method: 'PATCH', path: '/apis/example.com/v1/widgets/a', body: {} },
  contentType: 'application/apply-patch+yaml',
}

let time = 0

/** A connection to a server that gives these answers, and its last one for ever. */
function serverOf(...answers: Answer[]) {
  let count = 0
  const http = async (): Promise<HttpResponse> => {
    const [status, reason, message] = answers[Math.min(count, answers.length - 1)] ?? ok
    count += 1
    const text = JSON.stringify({ kind: 'Status', reason, message })
    const body = Object.assign(Readable.from([text]), { text: async () => text })
    return { status, headers: {}, body } as unknown as HttpResponse
  }
  const dependencies = {
    ...{ http, logger: { debug: () => {} }, signal: new AbortController().signal },
    now: () => time,
  } as unknown as Dependencies
  const { request } = connect({ base: 'http://x', socket: undefined } as never, 'https://server', dependencies)
  return { request, calls: () => count }
}

const read: ApiCall = { path: '/api/v1/namespaces/shop/configmaps/a' }

describe('a call of the API server', () => {
  beforeEach(() => {
    time = 1_000_000
    jest.spyOn(Math, 'random').mockReturnValue(0)
  })

  test.each([
    ['a server that is away and, back, has not read who may do what', read, [away, away, forbidden, forbidden, ok]],
    ['admission that is not ready', read, [starting, ok]],
    ['one of several servers that does not know a kind yet', apply, [unserved, unserved, ok]],
  ] as const)('waits for %s', async (_, call, answers) => {
    const server = serverOf(...answers)
    expect((await server.request(call)).status).toBe(200)
    expect(server.calls()).toBe(answers.length)
  })

  test.each([
    ['a right that is missing', read, forbidden, 1],
    ['a kind that is never served', apply, unserved, 8],
    ['a namespace that is not there', apply, noNamespace, 1],
    ['a path that is not there', read, unserved, 1],
    ['admission that never is ready', read, starting, 8],
  ] as const)('gives up on %s', async (_, call, answer, calls) => {
    const server = serverOf(answer)
    await expect(server.request(call)).rejects.toThrow(answer[2])
    expect(server.calls()).toBe(calls)
  })

  test('believes a refusal some time after the server was away', async () => {
    const server = serverOf(away, ok, forbidden)
    await server.request(read)
    time += 61_000
    await expect(server.request(read)).rejects.toThrow('cannot get resource')
    expect(server.calls()).toBe(3)
  })
})

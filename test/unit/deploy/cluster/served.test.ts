/** Kinds that are served a moment after they were defined. */
import { describe, expect, test } from '@jest/globals'
import type { Resource } from '../../../../src/deploy/cluster/discovery.ts'
import { untilServed } from '../../../../src/deploy/cluster/served.ts'
import type { KubeObject } from '../../../../src/deploy/object.ts'

const object = (kind: string): KubeObject => ({ apiVersion: 'example.com/v1', kind, metadata: { name: 'a' } })

/** A server that lists a kind from so many questions on, each after `forget`. */
function cluster(from: Record<string, number>) {
  let lists = 1
  return {
    resourceOf: async (_: string, kind: string) => (lists >= (from[kind] ?? 1) ? ({ kind } as Resource) : undefined),
    forget: () => {
      lists += 1
    },
    lists: () => lists,
  }
}

/** Waits by a clock of its own. */
function waiting(deadline: number) {
  let time = 0
  const sleep = async (milliseconds: number) => {
    time += milliseconds
  }
  return { signal: new AbortController().signal, now: () => time, deadline, sleep }
}

describe('untilServed', () => {
  test('asks anew until all kinds are there', async () => {
    const server = cluster({ Widget: 3, Gadget: 1 })
    await untilServed([object('Widget'), object('Gadget')], server, waiting(60_000))
    expect(server.lists()).toBeGreaterThanOrEqual(3)
  })

  test('asks once where they are', async () => {
    const server = cluster({})
    await untilServed([object('Widget')], server, waiting(0))
    expect(server.lists()).toBe(1)
  })

  test.each([
    ['its own patience', 600_000, 30_000],
    ['the deadline', 5_000, 5_000],
  ])('ends with %s, and names what is missing', async (_, deadline, end) => {
    const clock = waiting(deadline)
    const waited = untilServed([object('Widget'), object('Gadget')], cluster({ Widget: 1000 }), clock)
    await expect(waited).rejects.toThrow('The cluster does not serve Widget in example.com/v1.')
    expect(clock.now()).toBeGreaterThanOrEqual(end)
    expect(clock.now()).toBeLessThan(end + 1001)
  })
})

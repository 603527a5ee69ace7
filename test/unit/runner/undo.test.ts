import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Undoable } from '../../../src/job/ledger.ts'
import { unsetValue } from '../../../src/runner/unset.ts'
import { openUse, type TestUse } from '../../support/ledger.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undo-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A job: its environment, and uses of actions in it. */
class TestJob {
  readonly environment: Record<string, string> = { HOME: '/home/user' }

  async main(body: (use: TestUse) => Promise<void>): Promise<string> {
    const use = openUse(folder, { ...this.environment })
    await body(use).catch(() => {})
    Object.assign(this.environment, use.exported)
    return use.state
  }

  async exports(values: Record<string, string>, secrets: string[] = []): Promise<string> {
    return await this.main(({ undo }) => undo.exportVariables(values, new Set(secrets)))
  }

  async post(state: string, kinds: Undoable<unknown, unknown>[] = []): Promise<void> {
    const use = openUse(folder, { ...this.environment }, state)
    try {
      await use.undo.undo(Object.fromEntries(kinds.map((kind) => [kind.kind, async () => kind])))
    } finally {
      Object.assign(this.environment, use.exported)
    }
  }
}

const ledger = () => join(folder, 'ledger.json')

describe('variables of several uses', () => {
  test('whatever the order of posts, the newest use that is left has its value, and in the end all is as before', async () => {
    const plans = fc.record({
      values: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }),
      before: fc.option(fc.constantFrom('a', 'x'), { nil: undefined }),
      order: fc.infiniteStream(fc.nat()),
    })
    await fc.assert(
      fc.asyncProperty(plans, async ({ values, before, order }) => {
        const job = new TestJob()
        if (before !== undefined) job.environment.V = before
        const held: { value: string; state: string }[] = []
        for (const value of values) held.push({ value, state: await job.exports({ V: value }) })
        while (held.length > 0) {
          const [gone] = held.splice((order.next().value ?? 0) % held.length, 1)
          await job.post(gone?.state ?? '')
          await job.post(gone?.state ?? '')
          expect(job.environment.V).toBe(held.at(-1)?.value ?? before ?? '')
        }
        expect(existsSync(ledger())).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  test("a step's own value stays, and is what a later use returns to", async () => {
    const job = new TestJob()
    const first = await job.exports({ V: 'first' })
    job.environment.V = 'own'
    const second = await job.exports({ V: 'second' })
    await job.post(first)
    expect(job.environment.V).toBe('second')
    await job.post(second)
    expect(job.environment.V).toBe('own')
  })

  test('exported twice by one use, a variable returns to what was there before the first', async () => {
    const job = new TestJob()
    job.environment.V = 'before'
    const state = await job.main(async ({ undo }) => {
      await undo.exportVariables({ V: 'one' }, new Set())
      await undo.exportVariables({ V: 'two', W: 'two' }, new Set())
    })
    await job.post(state)
    expect(job.environment).toMatchObject({ V: 'before', W: '' })
  })
})

describe('secrets', () => {
  test('stay out of the state, and the ledger that holds them is private', async () => {
    const job = new TestJob()
    job.environment.KEY = 'old-secret'
    const state = await job.exports({ KEY: 'new-secret', OTHER: 'plain' }, ['KEY'])
    for (const secret of ['old-secret', 'new-secret']) expect(state).not.toContain(secret)
    expect(statSync(ledger()).mode & 0o777).toBe(0o600)
    await job.post(state)
    expect(job.environment.KEY).toBe('old-secret')
  })

  test('are taken away where a step has emptied RUNNER_TEMP, and other variables get their values back', async () => {
    const job = new TestJob()
    Object.assign(job.environment, { KEY: 'old-secret', OTHER: 'before' })
    const state = await job.exports({ KEY: 'new-secret', OTHER: 'plain' }, ['KEY'])
    rmSync(folder, { recursive: true })
    await job.post(state)
    expect(job.environment).toMatchObject({ KEY: '', OTHER: 'before' })
  })

  test('a variable returns to what was there before the first use, also where the ledger is lost before the last post', async () => {
    const job = new TestJob()
    job.environment.V = 'before'
    await job.exports({ V: 'first' })
    const last = await job.exports({ V: 'last' })
    rmSync(folder, { recursive: true })
    await job.post(last)
    expect(job.environment.V).toBe('before')
  })

  test.each([
    ['first', 'last'],
    ['last', 'first'],
  ])('with uses before and after RUNNER_TEMP was emptied, posts %s, %s', async (next) => {
    const job = new TestJob()
    const first = await job.exports({ KEY: 'secret-1' }, ['KEY'])
    rmSync(folder, { recursive: true })
    const last = await job.exports({ KEY: 'secret-2' }, ['KEY'])
    await job.post(next === 'first' ? first : last)
    expect(job.environment.KEY).toBe(next === 'first' ? 'secret-2' : 'secret-1')
    await job.post(next === 'first' ? last : first)
    expect(job.environment.KEY).toBe('')
  })
})

describe('things', () => {
  const made = new Set<string>()
  const thing: Undoable<{ name: string }, { token: string }> = {
    kind: 'thing',
    undo: async ({ done }, { others }) => {
      if ((await others()).some((other) => other.done.name === done.name)) return
      if (done.name.startsWith('stuck')) throw new Error('it is stuck')
      made.delete(done.name)
    },
  }
  beforeEach(() => made.clear())

  const make =
    (...names: string[]) =>
    async ({ undo }: TestUse) => {
      for (const name of names) {
        await undo.record(thing, { name }, { token: 'secret-token' })
        made.add(name)
      }
    }

  test('are recorded before they are made: a step that fails in between is undone', async () => {
    const job = new TestJob()
    const state = await job.main(async ({ undo }) => {
      await undo.record(thing, { name: 'a' })
      made.add('a')
      throw new Error('cancelled')
    })
    await job.post(state, [thing])
    expect(made.size).toBe(0)
    expect(existsSync(ledger())).toBe(false)
  })

  test('that another use holds as well stay until its post, whichever comes first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const job = new TestJob()
      const states = [await job.main(make('a')), await job.main(make('a', 'b'))]
      await job.post(states[order[0] ?? 0] ?? '', [thing])
      expect(made.has('a')).toBe(true)
      await job.post(states[order[1] ?? 0] ?? '', [thing])
      expect(made.size).toBe(0)
    }
  })

  test('a use sees what all have recorded, its own too, with the secrets, which the state has not', async () => {
    const job = new TestJob()
    await job.main(make('a'))
    const state = await job.main(async (use) => {
      await make('b')(use)
      expect(await use.undo.recorded(thing)).toMatchObject([
        { done: { name: 'a' }, secret: { token: 'secret-token' } },
        { done: { name: 'b' } },
      ])
    })
    expect(state).not.toContain('secret-token')
  })

  test('one that cannot be undone does not keep the others, and is tried again by the next run', async () => {
    const job = new TestJob()
    const state = await job.main(make('a', 'stuck', 'b'))
    await expect(job.post(state, [thing])).rejects.toThrow('it is stuck')
    expect([...made]).toEqual(['stuck'])
    await expect(job.post(state, [thing])).rejects.toThrow('it is stuck')
  })

  test('several that cannot be undone are all told', async () => {
    const job = new TestJob()
    const state = await job.main(make('stuck', 'a', 'stuck too'))
    const failure = await job.post(state, [thing]).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AggregateError)
    expect((failure as AggregateError).errors.map(String)).toEqual(Array(2).fill('Error: it is stuck'))
  })

  test('are undone with their secrets, which the state does not have', async () => {
    const job = new TestJob()
    const seen: unknown[] = []
    const state = await job.main(make('a'))
    await job.post(state, [{ ...thing, undo: async ({ secret }) => void seen.push(secret) }])
    expect(seen).toEqual([{ token: 'secret-token' }])
  })

  test.each([
    ['first', 0],
    ['second', 1],
  ])('and variables of one use are both taken back, be it the %s', async (_which, at) => {
    const job = new TestJob()
    const both = (name: string) => async (use: TestUse) => {
      await use.undo.exportVariables({ [name]: name }, new Set())
      await make(name)(use)
    }
    const states = [await job.main(both('one')), await job.main(both('two'))]
    await job.post(states[at] ?? '', [thing])
    expect([...made]).toEqual([at === 0 ? 'two' : 'one'])
    expect(job.environment).toMatchObject(at === 0 ? { one: '', two: 'two' } : { one: 'one', two: '' })
    await job.post(states[1 - at] ?? '', [thing])
    expect(made.size).toBe(0)
    expect(job.environment).toMatchObject({ one: '', two: '' })
  })

  test('that steps make or set after a post are left by its second run', async () => {
    const job = new TestJob()
    const state = await job.main(async (use) => {
      await use.undo.exportVariables({ V: 'ours' }, new Set())
      await make('a')(use)
    })
    // Keeps the ledger.
    await job.main(make('b'))
    await job.post(state, [thing])
    expect([job.environment.V, [...made]]).toEqual(['', ['b']])
    job.environment.V = 'ours'
    made.add('a')
    await job.post(state, [thing])
    expect([job.environment.V, [...made]]).toEqual(['ours', ['b', 'a']])
  })

  test('are undone by the state where the ledger is gone, or is something else', async () => {
    for (const spoil of [() => rmSync(ledger()), () => writeFileSync(ledger(), 'no JSON')]) {
      const job = new TestJob()
      const state = await job.main(make('a'))
      spoil()
      await job.post(state, [thing])
      expect(made.size).toBe(0)
    }
  })

  test('nothing recorded is nothing to do: no folder is made', async () => {
    rmSync(folder, { recursive: true })
    await new TestJob().post('', [thing])
    expect(existsSync(folder)).toBe(false)
  })
})

test('a variable that was not set before gets the value that its clients take for that', async () => {
  const job = new TestJob()
  const names = ['AWS_CONFIG_FILE', 'KUBECONFIG', 'AWS_SECRET_ACCESS_KEY']
  const state = await job.exports(Object.fromEntries(names.map((name) => [name, 'ours'])))
  await job.post(state)
  expect(names.map((name) => job.environment[name])).toEqual(['/home/user/.aws/config', '/home/user/.kube/config', ''])
  expect(unsetValue('AWS_SHARED_CREDENTIALS_FILE', { HOME: '/h' })).toBe('/h/.aws/credentials')
})

test('what no post step of this action undoes stays recorded', async () => {
  const job = new TestJob()
  const undone: unknown[] = []
  const known: Undoable<string> = { kind: 'known', undo: async ({ done }) => void undone.push(done) }
  const other: Undoable<string> = { kind: 'other', undo: async () => {} }
  const state = await job.main(async ({ undo }) => {
    await undo.record(other, 'stays')
    await undo.record(known, 'goes')
  })
  await job.post(state, [known] as Undoable<unknown, unknown>[])
  expect(undone).toEqual(['goes'])
  expect(await openUse(folder).undo.recorded(other)).toEqual([{ kind: 'other', done: 'stays' }])
})

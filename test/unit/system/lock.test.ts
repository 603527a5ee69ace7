import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { WorldError } from '../../../src/errors.ts'
import { withLock } from '../../../src/system/lock.ts'
import { testUnless, withoutRoot } from '../../support/real-programs.ts'

const module = join(import.meta.dirname, '../../../src/system/lock.ts')

let folder: string
let path: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  path = join(folder, 'config')
  lock = `${path}.lock`
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A clock that moves when somebody waits, so that no test does. It begins at a whole second, which files keep exactly. */
function fakeTime(onWait: (waited: number) => void = () => {}) {
  const start = Math.floor(Date.now() / 1000) * 1000
  let now = start
  return {
    now: () => now,
    waited: () => now - start,
    wait: async (milliseconds: number) => {
      now += milliseconds
      onWait(now - start)
      await new Promise((done) => setImmediate(done))
    },
  }
}

/** A sign of life at this moment of the clock: the one that files get is some milliseconds old, more on a busy machine. */
const touch = (time: { now: () => number }, target = lock) => utimesSync(target, time.now() / 1000, time.now() / 1000)

/** A process that takes the lock, says so, and does `then`. */
async function holder(then: string) {
  const script = `
    const { withLock } = await import(${JSON.stringify(module)})
    await withLock(${JSON.stringify(path)}, async () => { console.log('held'); ${then} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

const untilTold = "await new Promise((done) => process.stdin.once('data', done)); process.stdin.destroy()"
const left = () => readdirSync(folder)

describe('a holder that lives', () => {
  test('is waited for, and then it is our turn', async () => {
    const child = await holder(untilTold)
    const content = readFileSync(lock, 'utf8')
    let asked = false
    const { now, wait } = fakeTime()
    await withLock(path, async () => expect(readFileSync(lock, 'utf8')).not.toBe(content), {
      now,
      wait: async () => {
        if (!asked) child.stdin.write('go\n')
        asked = true
        await wait(1)
        await new Promise((done) => setTimeout(done, 5))
      },
    })
    expect(asked).toBe(true)
    expect(left()).toEqual([])
  })

  test('that gives signs of life is never overruled: after 30 s the error names it', async () => {
    const child = await holder(untilTold)
    const content = readFileSync(lock, 'utf8')
    const time = fakeTime(() => touch(time))
    const body = () => Promise.reject(new Error('two holders'))
    const refused = await withLock(path, body, time).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(WorldError)
    expect((refused as WorldError).message).toContain(`Process ${child.pid} `)
    expect((refused as WorldError).remedy).toContain(lock)
    expect(time.waited()).toBeGreaterThan(30_000)
    expect(readFileSync(lock, 'utf8')).toBe(content)
    child.kill('SIGKILL')
  })

  test('is waited for no longer than the step lasts', async () => {
    const child = await holder(untilTold)
    const ending = new AbortController()
    const time = fakeTime(() => ending.abort(new Error('cancelled')))
    await expect(withLock(path, () => Promise.resolve(), { ...time, signal: ending.signal })).rejects.toThrow(
      'cancelled',
    )
    child.kill('SIGKILL')
  })
})

describe('a lock that is not ours', () => {
  test.each([
    '{}',
    'null',
    '{"token":"t"}',
    '{"pid":1,"token":"t"}',
    '{"host":"x","token":"t"}',
    '{"pid":1,"host":"x"}',
  ])('(%s) is of another program, whatever its words have in common with ours', async (text) => {
    writeFileSync(lock, text)
    const time = fakeTime(() => touch(time))
    const body = () => Promise.reject(new Error('two holders'))
    await expect(withLock(path, body, time)).rejects.toThrow(`Another program (by ${lock}) keeps ${path} locked.`)
    expect(readFileSync(lock, 'utf8')).toBe(text)
  })
})

describe('a holder that is gone', () => {
  test('is overruled at once where its process has ended on this machine', async () => {
    const child = await holder("process.kill(process.pid, 'SIGKILL')")
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(existsSync(lock)).toBe(true)
    const time = fakeTime()
    expect(await withLock(path, () => Promise.resolve('taken'), time)).toBe('taken')
    expect(time.waited()).toBeLessThan(1000)
    expect(left()).toEqual([])
  })

  test.each([
    [
      'of another machine',
      () => writeFileSync(lock, JSON.stringify({ pid: process.pid, host: 'elsewhere', token: 't' })),
    ],
    ["like kubectl's: an empty file that nobody may read", () => writeFileSync(lock, '', { mode: 0 })],
    ['like that of others: a folder', () => mkdirSync(lock)],
    ['half-written', () => writeFileSync(lock, '{"pid":')],
  ])('(%s) is overruled after 10 s without a sign of life, not before', async (_, leave) => {
    leave()
    const time = fakeTime()
    touch(time)
    expect(await withLock(path, () => Promise.resolve('taken'), time)).toBe('taken')
    expect(time.waited()).toBeGreaterThan(10_000)
    expect(time.waited()).toBeLessThan(11_000)
    expect(left()).toEqual([])
  })

  test('long ago is overruled at once', async () => {
    writeFileSync(lock, '')
    utimesSync(lock, 1, 1)
    const time = fakeTime()
    await withLock(path, () => Promise.resolve(), time)
    expect(time.waited()).toBe(0)
  })

  test('with a time in the future is overruled after 10 s all the same', async () => {
    writeFileSync(lock, '')
    utimesSync(lock, Date.now() / 1000 + 3600, Date.now() / 1000 + 3600)
    const time = fakeTime()
    await withLock(path, () => Promise.resolve(), time)
    expect(time.waited()).toBeLessThan(11_000)
  })

  test('but left a folder with something in it: named, and not removed', async () => {
    mkdirSync(lock)
    writeFileSync(join(lock, 'precious'), '')
    await expect(withLock(path, () => Promise.resolve(), fakeTime())).rejects.toThrow(`Another program (by ${lock})`)
    expect(existsSync(join(lock, 'precious'))).toBe(true)
  })

  test('whoever claimed its lock and ended before removing it does not keep the others', async () => {
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elsewhere', token: 't' }))
    utimesSync(lock, 1, 1)
    const claim = `${lock}.t`
    mkdirSync(claim)
    const time = fakeTime()
    touch(time, claim)
    expect(await withLock(path, () => Promise.resolve('taken'), time)).toBe('taken')
    expect(time.waited()).toBeGreaterThan(10_000)
  })
})

describe('never two holders', () => {
  test('however many find the same stale lock at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      writeFileSync(lock, '')
      utimesSync(lock, 1, 1)
      let inside = 0
      let most = 0
      await Promise.all(
        Array.from({ length: 20 }, () =>
          withLock(path, async () => {
            inside += 1
            most = Math.max(most, inside)
            await new Promise((done) => setImmediate(done))
            inside -= 1
          }),
        ),
      )
      expect(most).toBe(1)
      expect(left()).toEqual([])
    }
  })

  test('among processes that are killed while they hold it', async () => {
    writeFileSync(path, '0')
    const script = `
      const { withLock } = await import(${JSON.stringify(module)})
      const { readFileSync, writeFileSync } = await import('node:fs')
      const path = ${JSON.stringify(path)}
      for (let turn = 0; turn < 30; turn += 1) await withLock(path, async () => {
        const count = Number(readFileSync(path, 'utf8'))
        await new Promise((done) => setImmediate(done))
        writeFileSync(path, String(count + 1))
      })
      await withLock(path, async () => process.kill(process.pid, 'SIGKILL'))`
    const children = Array.from({ length: 4 }, () => spawn(process.execPath, ['--input-type=module', '-e', script]))
    await Promise.all(children.map((child) => once(child, 'exit')))
    expect(readFileSync(path, 'utf8')).toBe('120')
    await withLock(path, () => Promise.resolve())
    expect(left()).toEqual(['config'])
  })
})

describe('signs of life', () => {
  const old = 1000
  const touched = () => statSync(lock).mtimeMs / 1000
  /** Lets a heartbeat pass, and waits so many turns for what it does. */
  async function heartbeat(turns: number) {
    utimesSync(lock, old, old)
    jest.advanceTimersByTime(2500)
    for (let turn = 0; turn < turns && touched() === old; turn += 1) await new Promise((done) => setTimeout(done, 2))
  }
  beforeEach(() => {
    const doNotFake = ['Date', 'nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const
    jest.useFakeTimers({ doNotFake: [...doNotFake, 'performance', 'hrtime', 'queueMicrotask'] })
  })
  afterEach(() => void jest.useRealTimers())

  test('are given for as long as the lock is held, and no longer', async () => {
    await withLock(path, async () => {
      for (let beat = 0; beat < 2; beat += 1) {
        await heartbeat(2000)
        expect(touched()).toBeGreaterThan(old)
      }
    })
    expect(jest.getTimerCount()).toBe(0)
  })

  test('are not given for a lock that went to somebody else', async () => {
    await withLock(path, async () => {
      writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elsewhere', token: 't' }))
      await heartbeat(30)
      expect(touched()).toBe(old)
    })
  })

  test('do not keep a program alive that has nothing else to do', async () => {
    const started = jest.spyOn(globalThis, 'setInterval')
    await withLock(path, async () => {
      const timers = started.mock.results.map(({ value }) => value as NodeJS.Timeout)
      expect(timers.map((timer) => timer.hasRef())).toEqual([false])
    })
    started.mockRestore()
  })
})

describe('the end of holding', () => {
  test('a lock that vanished meanwhile is no error', async () => {
    expect(await withLock(path, async () => rmSync(lock))).toBeUndefined()
    expect(left()).toEqual([])
  })

  test("a lock that went to somebody else meanwhile stays that one's", async () => {
    await withLock(path, async () => writeFileSync(lock, 'of somebody else'))
    expect(readFileSync(lock, 'utf8')).toBe('of somebody else')
  })

  test('a claim on our lock, of a process that ended before it removed it, is taken away', async () => {
    await withLock(path, async () => {
      const claim = `${lock}.${JSON.parse(readFileSync(lock, 'utf8')).token}`
      mkdirSync(claim)
      utimesSync(claim, 1, 1)
    })
    expect(left()).toEqual(['config.lock'])
  })

  test('a folder that vanished meanwhile is no error', async () => {
    await withLock(path, async () => rmSync(folder, { recursive: true }))
    expect(existsSync(folder)).toBe(false)
  })
})

test.each(['a file in place of the folder', 'a name that is too long'])('%s: what, where and why', async (what) => {
  writeFileSync(path, '')
  const target = what.startsWith('a file') ? join(path, 'below') : join(folder, 'x'.repeat(300))
  const refused = await withLock(target, () => Promise.resolve()).catch((error: unknown) => error as Error)
  expect(refused).toMatchObject({ message: expect.stringContaining(`${target} cannot be locked: `) })
})

testUnless(withoutRoot, "root's lock belongs to the owner of the folder, who can then remove it", async () => {
  chownSync(folder, 4321, 4321)
  await withLock(path, async () => expect(statSync(lock).uid).toBe(4321))
})

test('whether a process of another machine lives cannot be seen by its number: its lock has to be old', async () => {
  writeFileSync(lock, JSON.stringify({ pid: 99_999_999, host: 'elsewhere', token: 'x' }))
  const time = fakeTime()
  touch(time)
  await withLock(path, async () => {}, time)
  expect(time.waited()).toBeGreaterThan(10_000)
})

const otherSystem = process.platform !== 'linux' && 'only Linux has PID namespaces'
testUnless(otherSystem, 'containers that share a name are told apart by their PID namespaces', async () => {
  const host = `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  await withLock(path, async () => expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ host }))
})

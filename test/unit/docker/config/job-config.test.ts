import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { addedLogins, addLogins } from '../../../../src/docker/config/job-config.ts'
import type { Environment } from '../../../../src/job/environment.ts'
import { withLock } from '../../../../src/system/lock.ts'
import { openUse } from '../../../support/ledger.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'job-config-'))
})
afterEach(() => {
  jest.restoreAllMocks()
  rmSync(home, { recursive: true })
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Logs a job in to hosts; returns the post step. */
async function login(folder: string, ...hosts: string[]): Promise<() => Promise<void>> {
  return await loginWith({}, folder, ...hosts)
}

/** The same in a step with these variables. */
async function loginWith(variables: Environment, folder: string, ...hosts: string[]): Promise<() => Promise<void>> {
  const environment = { HOME: home, ...variables }
  const use = openUse(folder, environment)
  const logins = hosts.map((host) => ({ host, username: 'AWS', password: `password of ${hosts.length}` }))
  await addLogins(logins, { environment, folder, ledger: use.undo })
  return async () => await openUse(folder, environment, use.state).undo.undo({ logins: async () => addedLogins })
}

test("the user's own login comes back while another of ours is left, a step's newer one stays", async () => {
  const mine = { auths: { a: { auth: base64('me:a') } }, credHelpers: { b: 'helper' }, credsStore: 'store' }
  mkdirSync(join(home, '.docker'))
  writeFileSync(join(home, '.docker', 'config.json'), JSON.stringify(mine))
  const folder = join(home, 'job')
  const file = join(folder, 'docker', 'config.json')
  const config = () => JSON.parse(readFileSync(file, 'utf8'))
  const first = await login(folder, 'a', 'b', 'c')
  const second = await login(folder, 'd')
  expect(config().credHelpers).toEqual({ a: '', b: '', c: '', d: '' })
  const theirs = { auth: base64('them:c') }
  writeFileSync(file, JSON.stringify({ ...config(), auths: { ...config().auths, c: theirs } }))
  await first()
  await first()
  expect(config()).toEqual({
    ...mine,
    auths: { ...mine.auths, c: theirs, d: { auth: base64('AWS:password of 1') } },
    credHelpers: { ...mine.credHelpers, c: '', d: '' },
  })
  await second()
  expect(existsSync(folder) && existsSync(file)).toBe(false)
})

test('of several logins of ours for a host, the newest that is left comes back', async () => {
  const folder = join(home, 'job')
  const config = () => JSON.parse(readFileSync(join(folder, 'docker', 'config.json'), 'utf8'))
  await login(folder, 'a', 'c', 'd')
  await login(folder, 'a', 'b')
  const last = await login(folder, 'a')
  expect(config().auths.a).toEqual({ auth: base64('AWS:password of 1') })
  await last()
  expect(config().auths.a).toEqual({ auth: base64('AWS:password of 2') })
  expect(Object.keys(config().auths).toSorted()).toEqual(['a', 'b', 'c', 'd'])
})

test('of the logins that go at once, each comes back if it was there before, and else is gone', async () => {
  const folder = join(home, 'job')
  await login(folder, 'a')
  const last = await login(folder, 'a', 'b')
  await last()
  const { auths } = JSON.parse(readFileSync(join(folder, 'docker', 'config.json'), 'utf8'))
  expect(auths).toEqual({ a: { auth: base64('AWS:password of 1') } })
})

test("a step's own changes stay: a file without a login of ours as it is, a link that was removed", async () => {
  mkdirSync(join(home, '.docker', 'contexts'), { recursive: true })
  const folder = join(home, 'job')
  const first = await login(folder, 'a')
  const link = join(folder, 'docker', 'contexts')
  expect(existsSync(link)).toBe(true)
  rmSync(link)
  await login(folder, 'b')
  expect(existsSync(link)).toBe(false)
  const text = JSON.stringify({ auths: { a: { auth: base64('them:a') }, b: { auth: base64('AWS:password of 1') } } })
  writeFileSync(join(folder, 'docker', 'config.json'), text)
  await first()
  expect(readFileSync(join(folder, 'docker', 'config.json'), 'utf8')).toBe(text)
})

test('a step waits for another that changes the same logins', async () => {
  const folder = join(home, 'job')
  const config = join(folder, 'docker', 'config.json')
  // Whoever finds the lock taken asks chance how long to wait.
  const waits = new Promise<void>((done) => {
    jest.spyOn(Math, 'random').mockImplementation(() => {
      done()
      return 0
    })
  })
  const { step } = await withLock(join(folder, 'docker'), async () => {
    const step = login(folder, 'a')
    await Promise.race([waits, step])
    expect(existsSync(config)).toBe(false)
    return { step }
  })
  await step
  expect(existsSync(config)).toBe(true)
})

test('nothing is made that could not be recorded first, for the post step to take it back', async () => {
  const folder = join(home, 'job')
  const { undo } = openUse(folder)
  const full = { recorded: undo.recorded.bind(undo), record: () => Promise.reject(new Error('The disk is full')) }
  const logins = [{ host: 'a', username: 'AWS', password: 'secret' }]
  await expect(addLogins(logins, { environment: { HOME: home }, folder, ledger: full })).rejects.toThrow('disk is full')
  expect(existsSync(join(folder, 'docker'))).toBe(false)
})

test('each configuration of the user has a folder of its own, which goes with its last login', async () => {
  const folder = join(home, 'job')
  const hostsIn = (name: string) =>
    Object.keys(JSON.parse(readFileSync(join(folder, name, 'config.json'), 'utf8')).auths).toSorted()
  for (const name of ['one', 'two']) {
    mkdirSync(join(home, name, name), { recursive: true })
    writeFileSync(join(home, name, 'config.json'), JSON.stringify({ auths: { [name]: { auth: base64('me:x') } } }))
  }
  const first = await loginWith({ DOCKER_CONFIG: join(home, 'one') }, folder, 'a')
  const second = await loginWith({ DOCKER_CONFIG: join(home, 'two') }, folder, 'b')
  // As the steps after the second one have it, and as a step with its own variable.
  const third = await loginWith({ DOCKER_CONFIG: join(folder, 'docker-2') }, folder, 'c')
  const fourth = await loginWith({ DOCKER_CONFIG: join(home, 'one') }, folder, 'd')
  expect([hostsIn('docker'), hostsIn('docker-2')]).toEqual([
    ['a', 'd', 'one'],
    ['b', 'c', 'two'],
  ])
  expect([existsSync(join(folder, 'docker', 'one')), existsSync(join(folder, 'docker-2', 'two'))]).toEqual([true, true])
  await second()
  await third()
  expect(existsSync(join(folder, 'docker-2'))).toBe(false)
  await first()
  expect(hostsIn('docker')).toEqual(['d', 'one'])
  await fourth()
  expect(existsSync(join(folder, 'docker'))).toBe(false)
  expect(existsSync(join(home, 'one', 'one'))).toBe(true)
})

test('a folder that somebody else made in the place of ours is left alone', async () => {
  const folder = join(home, 'job')
  mkdirSync(join(folder, 'docker'), { recursive: true })
  const undo = await login(folder, 'a')
  expect(existsSync(join(folder, 'docker-2', 'config.json'))).toBe(true)
  await undo()
  expect([existsSync(join(folder, 'docker')), existsSync(join(folder, 'docker-2'))]).toEqual([true, false])
})

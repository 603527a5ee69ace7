import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import {
  configFolderOf,
  type DockerConfig,
  readDockerConfig,
  readRegistryCredentials,
  withLogins,
  withLoginsOf,
} from '../../../../src/docker/config/docker-config.ts'
import { UserError } from '../../../../src/errors.ts'

const host = '111122223333.dkr.ecr.us-east-1.amazonaws.com'
const base64 = (text: string) => Buffer.from(text).toString('base64')

let folder: string
let environment: Record<string, string>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docker-config-'))
  environment = {
    DOCKER_CONFIG: folder,
    HOME: join(folder, 'home'),
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
  }
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

function writeConfig(config: unknown): void {
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
}

/** A credential helper that answers `get` with this script; `$host` is what it was asked for. */
function writeHelper(name: string, script: string): void {
  const path = join(folder, 'bin', `docker-credential-${name}`)
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(path, `#!/bin/sh\nread host\n[ "$1" = get ] || exit 9\n${script}\n`)
  chmodSync(path, 0o755)
}

const answer = (user: string, secret: string) =>
  `printf '%s' '${JSON.stringify({ ServerURL: host, Username: user, Secret: secret })}'`

describe('the folder', () => {
  test.each([
    ['DOCKER_CONFIG where it is set', { DOCKER_CONFIG: '/own', HOME: '/home/me', USERPROFILE: '/home/me' }, '/own'],
    ['~/.docker where it is not', { HOME: '/home/me', USERPROFILE: '/home/me' }, join('/home/me', '.docker')],
    [
      '~/.docker where it is empty',
      { DOCKER_CONFIG: '', HOME: '/home/me', USERPROFILE: '/home/me' },
      join('/home/me', '.docker'),
    ],
  ])('%s', (_what, variables, expected) => {
    expect(configFolderOf(variables)).toBe(expected)
  })
})

describe('what Docker would log in with', () => {
  test.each([
    ['auth', { auth: base64('AWS:pass:word') }, { type: 'password', username: 'AWS', password: 'pass:word' }],
    [
      'a padded password',
      { auth: base64('AWS:secret\0\0') },
      { type: 'password', username: 'AWS', password: 'secret' },
    ],
    ['user and password', { username: 'u', password: 'p' }, { type: 'password', username: 'u', password: 'p' }],
    ['an identity token', { auth: base64('u:'), identitytoken: 't' }, { type: 'identity-token', token: 't' }],
    ['a registry token', { registrytoken: 't' }, { type: 'registry-token', token: 't' }],
    [
      'a user of its own beside an auth without one',
      { auth: base64(':x'), username: 'u', password: 'p' },
      { type: 'password', username: 'u', password: 'p' },
    ],
    ['an empty entry', {}, undefined],
    ['a user without a password', { auth: base64('u:') }, undefined],
    ['no colon', { auth: base64('nonsense') }, undefined],
  ])('%s', async (_what, entry, expected) => {
    writeConfig({ auths: { [host]: entry } })
    expect(await readRegistryCredentials(host, environment)).toEqual(expected)
  })

  test.each([
    ['https and a path', `https://${host}/v2/`],
    ['http', `http://${host}`],
    ['a path', `${host}/v1/`],
  ])('a key with %s stands for its host', async (_what, key) => {
    writeConfig({ auths: { [key]: { auth: base64('u:p') } } })
    expect(await readRegistryCredentials(host, environment)).toMatchObject({ password: 'p' })
  })

  test('the verbatim key wins, and names on the object are no entries', async () => {
    writeConfig({ auths: { [`https://${host}`]: { auth: base64('u:old') }, [host]: { auth: base64('u:new') } } })
    expect(await readRegistryCredentials(host, environment)).toMatchObject({ password: 'new' })
    expect(await readRegistryCredentials('constructor', environment)).toBeUndefined()
  })

  test('no file, an empty file and another host are no login', async () => {
    expect(await readRegistryCredentials(host, environment)).toBeUndefined()
    writeConfig('')
    expect(await readRegistryCredentials(host, environment)).toBeUndefined()
    writeConfig({ auths: { 'ghcr.io': { auth: base64('u:p') } } })
    expect(await readRegistryCredentials(host, environment)).toBeUndefined()
  })

  test('DOCKER_AUTH_CONFIG comes first, for the hosts that it names', async () => {
    writeConfig({ auths: { [host]: { auth: base64('u:file') }, 'ghcr.io': { auth: base64('u:file') } } })
    const both = {
      ...environment,
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { auth: base64('u:inline') } } }),
    }
    expect(await readRegistryCredentials(host, both)).toMatchObject({ password: 'inline' })
    expect(await readRegistryCredentials('ghcr.io', both)).toMatchObject({ password: 'file' })
  })

  test.each([
    ['half a file', '{"auths": {"x": {"auth": "c2VjcmV0"'],
    ['a list', '[]'],
    ['a text', '"secret"'],
    ['null', 'null'],
  ])('%s is an error that names the file and not its content', async (_what, text) => {
    writeConfig(text)
    const failure = await readDockerConfig(folder).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UserError)
    const { message, cause } = failure as UserError
    expect(message).toContain(join(folder, 'config.json'))
    expect(`${message}${String(cause)}`).not.toMatch(/c2VjcmV0|secret/)
  })
})

test('a config.json that cannot be read, or a DOCKER_CONFIG that is a file, is an error that says so', async () => {
  mkdirSync(join(folder, 'config.json'))
  await expect(readDockerConfig(folder)).rejects.toThrow('config.json cannot be read (EISDIR)')
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(readDockerConfig(file)).rejects.toThrow('config.json cannot be read (ENOTDIR)')
})

describe('credential helpers', () => {
  test('credsStore is asked by the protocol, with the host on standard input', async () => {
    writeConfig({ credsStore: 'mine', auths: { [host]: { auth: base64('u:ignored') } } })
    writeHelper('mine', `[ "$host" = ${host} ] && ${answer('me', 'from-the-store')}`)
    expect(await readRegistryCredentials(host, environment)).toEqual({
      type: 'password',
      username: 'me',
      password: 'from-the-store',
    })
  })

  test("the host's own helper wins over the store", async () => {
    writeConfig({ credsStore: 'absent', credHelpers: { [host]: 'mine' } })
    writeHelper('mine', answer('me', 'from-the-helper'))
    expect(await readRegistryCredentials(host, environment)).toMatchObject({ password: 'from-the-helper' })
  })

  test('an empty helper means the file, although there is a store', async () => {
    writeConfig({ credsStore: 'absent', credHelpers: { [host]: '' }, auths: { [host]: { auth: base64('AWS:file') } } })
    expect(await readRegistryCredentials(host, environment)).toMatchObject({ password: 'file' })
  })

  test('the user <token> marks an identity token', async () => {
    writeConfig({ credsStore: 'mine' })
    writeHelper('mine', answer('<token>', 'refresh'))
    expect(await readRegistryCredentials(host, environment)).toEqual({ type: 'identity-token', token: 'refresh' })
  })

  test('a store that knows nothing of the host is no login', async () => {
    writeConfig({ credsStore: 'mine', auths: { [host]: { auth: base64('u:ignored') } } })
    writeHelper('mine', "echo 'credentials not found in native keychain'; exit 1")
    expect(await readRegistryCredentials(host, environment)).toBeUndefined()
  })

  test.each([
    ['fails', "echo 'the keychain is locked' >&2; exit 3", /failed for .* \(exit code 3\): the keychain is locked/],
    ['answers with something else', "echo 'Secret: hunter2'", /did not answer with JSON/],
  ])('a helper that %s is named, without its secret', async (_what, script, message) => {
    writeConfig({ credsStore: 'mine' })
    writeHelper('mine', script)
    const failure = (await readRegistryCredentials(host, environment).catch((error: unknown) => error)) as UserError
    expect(failure).toBeInstanceOf(UserError)
    expect(failure.message).toMatch(message)
    expect(failure.message).toContain('docker-credential-mine')
    expect(`${failure.message}${failure.remedy}${String(failure.cause)}`).not.toContain('hunter2')
  })

  test.each<[string, object]>([
    ['no user', { Secret: 's' }],
    ['a user that is no text', { Username: 7, Secret: 's' }],
    ['no secret', { Username: 'u' }],
    ['an empty secret', { Username: 'u', Secret: '' }],
  ])('an answer with %s is no login', async (_what, said) => {
    writeConfig({ credsStore: 'mine' })
    writeHelper('mine', `printf '%s' '${JSON.stringify(said)}'`)
    expect(await readRegistryCredentials(host, environment)).toBeUndefined()
  })

  test('a helper that does not answer in time is not said to be missing', async () => {
    writeConfig({ credsStore: 'mine' })
    writeHelper('mine', 'exit 1')
    jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
    await expect(readRegistryCredentials(host, environment)).rejects.toThrow(
      'docker-credential-mine did not answer for 111122223333.dkr.ecr.us-east-1.amazonaws.com within 30 s',
    )
  })

  test('where the step is ended, that is the error', async () => {
    writeConfig({ credsStore: 'mine' })
    writeHelper('mine', 'exit 1')
    const ended = AbortSignal.abort(new Error('The job was cancelled.'))
    await expect(readRegistryCredentials(host, environment, ended)).rejects.toThrow('The job was cancelled.')
  })

  test('a helper that is not installed is named', async () => {
    writeConfig({ credsStore: 'absent' })
    await expect(readRegistryCredentials(host, environment)).rejects.toThrow(
      'names the credential helper docker-credential-absent, which cannot be started',
    )
  })
})

describe('logins added and removed', () => {
  const login = { host, username: 'AWS', password: 'secret' }
  const auth = base64('AWS:secret')

  test.each<[string, DockerConfig, DockerConfig]>([
    ['nothing there', {}, { auths: { [host]: { auth } } }],
    [
      'other logins and settings',
      { auths: { 'ghcr.io': { auth: 'x' } }, currentContext: 'mine', HttpHeaders: { a: 'b' } },
      { auths: { 'ghcr.io': { auth: 'x' }, [host]: { auth } }, currentContext: 'mine', HttpHeaders: { a: 'b' } },
    ],
    [
      'a stale login of ours',
      { auths: { [host]: { auth: 'old', email: 'a@b', identitytoken: 't' } } },
      { auths: { [host]: { auth } } },
    ],
    ['a store', { credsStore: 's' }, { credsStore: 's', credHelpers: { [host]: '' }, auths: { [host]: { auth } } }],
    ['a helper of ours', { credHelpers: { [host]: 'ecr-login' } }, { auths: { [host]: { auth } } }],
    [
      "a helper of another's",
      { credHelpers: { 'gcr.io': 'gcloud' } },
      { credHelpers: { 'gcr.io': 'gcloud' }, auths: { [host]: { auth } } },
    ],
  ])('with %s', (_what, config, expected) => {
    expect(withLogins(config, [login])).toEqual(expected)
  })

  test('whatever the configuration was, Docker finds our login in it and everything else as before', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}\.example$/)
    const configs = fc.record(
      {
        auths: fc.dictionary(name, fc.record({ auth: fc.base64String({ minLength: 4 }) })),
        credsStore: fc.constant('absent'),
        credHelpers: fc.dictionary(fc.oneof(name, fc.constant(host)), fc.constantFrom('', 'absent')),
        currentContext: fc.string(),
      },
      { requiredKeys: [] },
    )
    const property = fc.asyncProperty(configs, async (config) => {
      const added = withLogins(config as DockerConfig, [login])
      writeConfig(added)
      expect(await readRegistryCredentials(host, environment)).toMatchObject({ username: 'AWS', password: 'secret' })
      const { [host]: _, ...helpers } = config.credHelpers ?? {}
      const { [host]: __, ...after } = added.credHelpers ?? {}
      expect(after).toEqual(helpers)
      expect({ ...added, auths: undefined, credHelpers: undefined }).toEqual({
        ...config,
        auths: undefined,
        credHelpers: undefined,
      })
      const removed = withLoginsOf({}, added, [host])
      expect(removed.auths).toEqual(config.auths ?? {})
      expect(removed.credHelpers ?? {}).toEqual(helpers)
      const names = [removed.auths, removed.credHelpers].map((entries) => Object.keys(entries ?? {}))
      expect(names).toEqual([config.auths, helpers].map((entries) => Object.keys(entries ?? {})))
    })
    await fc.assert(property, { numRuns: 100 })
  })

  test('the configuration that is given is not changed', () => {
    const config: DockerConfig = { auths: {}, credsStore: 's', credHelpers: { [host]: 'x' } }
    const copy = structuredClone(config)
    withLoginsOf({ auths: { [host]: { auth: 'x' } } }, withLogins(config, [login]), [host])
    expect(config).toEqual(copy)
  })
})

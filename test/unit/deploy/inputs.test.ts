import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { parseDeployInputs } from '../../../src/deploy/inputs.ts'
import { fitName } from '../../../src/deploy/names.ts'
import { checkVersion } from '../../../src/deploy/record/version.ts'
import { UserError } from '../../../src/errors.ts'
import { Inputs } from '../../../src/runner/inputs.ts'

const definition = parse(readFileSync(join(import.meta.dirname, '../../../actions/deploy/action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>
}

/** The action's inputs with its own defaults, as the runner hands them over. */
async function read(given: Record<string, string> = {}, masked: string[] = []) {
  const values = Object.entries(definition.inputs).map(([name, { default: value }]) => [name, value] as const)
  const all = [...values, ['token', ''], ...Object.entries({ manifests: 'k8s', ...given })] as [string, string][]
  const variables = Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return await parseDeployInputs(new Inputs(variables), { GITHUB_REPOSITORY: 'huggingface/Data_Sets' }, (secret) => {
    masked.push(secret)
  })
}

async function refusal(given: Record<string, string>): Promise<string> {
  const error = await read(given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof UserError)) throw new Error(`${JSON.stringify(given)}: ${error}`)
  return `${error.message} ${error.remedy}`
}

describe('the inputs of deploy', () => {
  test('by default', async () => {
    expect(await read()).toMatchObject({
      ...{ mode: 'apply', name: 'data-sets', namespace: undefined, timeout: 600, ttl: undefined, prune: false },
      ...{ wait: true, onFailure: 'rollback', createNamespace: false, token: undefined, environment: undefined },
      source: { kind: 'manifests', manifests: ['k8s'], variables: {} },
    })
  })

  test('manifests, one a line, with comments', async () => {
    const { source } = await read({ manifests: '# all\nk8s/*.yaml # the app\n\n  a b.yaml\n' })
    expect(source).toMatchObject({ manifests: ['k8s/*.yaml', 'a b.yaml'] })
  })

  test.each([
    [{ name: 'Shop' }, "'name' is 'Shop'"],
    [
      { secrets: 'database: {user: me, url: ""}' },
      "Secret 'database' in the input 'secrets' has an empty value for 'url'",
    ],
    [{ name: `a${'b'.repeat(53)}` }, "'name'"],
    [{ namespace: 'a.b' }, "'namespace' is 'a.b'"],
    [{ mode: 'plan' }, "'mode'"],
    [{ timeout: '0' }, "'timeout'"],
    [{ timeout: '10 minutes' }, "'timeout'"],
    [{ ttl: '3w' }, "'ttl'"],
    [{ ttl: '-1d' }, "'ttl'"],
    [{ wait: 'yes' }, "'wait'"],
    [{ url: 'shop.example.com' }, "'url'"],
    [{ 'on-failure': 'undo' }, "'on-failure'"],
    [{ manifests: '' }, 'Neither'],
    [{ chart: 'chart' }, 'Both'],
    [{ values: 'values.yaml' }, "'values' is for charts"],
    [{ manifests: '', chart: 'chart', variables: 'A: b' }, "'variables' is for manifests"],
    [{ variables: 'A-B: c' }, "'A-B'"],
    [{ images: 'nothing' }, "'images'"],
  ])('%j is refused', async (given, words) => {
    expect(await refusal(given as Record<string, string>)).toContain(words)
  })

  test.each([
    ['90s', 90],
    ['10m', 600],
    ['1h30m', 5400],
    ['3d', 259_200],
    ['45', 45],
  ])('the duration %s', async (text, seconds) => {
    expect(await read({ timeout: text, ttl: text })).toMatchObject({ timeout: seconds, ttl: seconds })
  })

  test('neither manifests nor chart are needed to delete and to sweep', async () => {
    for (const mode of ['delete', 'sweep']) {
      expect((await read({ mode, manifests: '' })).source).toBe(undefined)
    }
  })

  test('values of Secrets are masked as a whole, by line, and in base64, even where the input is refused', async () => {
    const masked: string[] = []
    await read({ secrets: 'tls: {key: "one\\ntwo"}\nother: {a: "3"}' }, masked)
    expect(masked.sort()).toEqual(['one\ntwo', 'one', 'two', btoa('one\ntwo'), '3', btoa('3')].sort())
    const refused: string[] = []
    await expect(read({ secrets: 'tls: {key: {deep: s3cr3t}}' }, refused)).rejects.toThrow("Secret 'tls'")
    expect(refused).toContain('s3cr3t')
  })
})

describe('fitName', () => {
  test.each([
    ['shop', 'shop'],
    ['Data_Sets.Server', 'data-sets-server'],
    ['--', 'deployment'],
    ['', 'deployment'],
    [`${'a'.repeat(43)}-${'b'.repeat(20)}`, expect.stringMatching(/^a{43}-[0-9a-f]{8}$/)],
  ])('%s', (name, fit) => {
    expect(fitName(name)).toEqual(fit)
  })

  test('is always a name that the input takes, and stays as it is then', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'binary' }), (name) => {
        const fit = fitName(name)
        expect(fit).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/)
        expect(fitName(fit)).toBe(fit)
      }),
    )
  })
})

describe('checkVersion', () => {
  const check = (running: string | undefined, version: string | undefined, allowOlder = false) =>
    checkVersion(running, { version, allowOlder, name: 'shop' })

  test.each([
    ['1.2.0', '1.2.0'],
    ['1.2.0', 'v1.10.0'],
    ['2.0.0-rc.1', '2.0.0'],
    [undefined, '1.0.0'],
    ['1.0.0', undefined],
    ['nightly', '1.0.0'],
    ['1.0.0', '0123abc'],
  ])('after %s comes %s', (running, version) => {
    expect(() => check(running, version)).not.toThrow()
  })

  test('an older one is refused by both names, unless it is meant', () => {
    expect(() => check('v1.2.0', '1.1.9')).toThrow('Version 1.1.9 of shop is older than v1.2.0')
    expect(() => check('1.2.0', '1.2.0-rc.1')).toThrow(UserError)
    expect(() => check('v1.2.0', '1.1.9', true)).not.toThrow()
  })
})

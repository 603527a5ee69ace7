/** What post steps take back, through the door: in any order, after failures, and where RUNNER_TEMP was emptied. */
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { type ActionUse, dist, Job, readAction, root } from '../sandbox/workflow/job.ts'
import { loginOf } from '../support/ecr-login.ts'
import { testUnless, withoutRoot } from '../support/real-programs.ts'

let sandbox: Sandbox
let job: Job

beforeEach(async () => {
  sandbox = await startSandbox()
  job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
})

afterEach(async () => {
  job.dispose()
  await sandbox.stop()
})

const ours = () => join(job.temp, 'ds-infra')

/** Who the JavaScript SDK is as a profile. */
async function identity(profile: string): Promise<string> {
  const sdk = join(root, 'node_modules/@aws-sdk/client-sts')
  const script = `const { STSClient, GetCallerIdentityCommand } = require('${sdk}')
    new STSClient({ profile: '${profile}' }).send(new GetCallerIdentityCommand({})).then(({ Arn }) => console.log(Arn), () => console.log('none'))`
  return /assumed-role\/([^/]+)/.exec((await job.run(`"${process.execPath}" -e "${script}"`)).log)?.[1] ?? 'none'
}

/**
 * Uses an action like `job.uses`, in a job of its own for its post alone: so that posts can run in any order.
 */
async function use(name: string, inputs: Record<string, string>): Promise<() => Promise<string>> {
  const state = join(job.folder, `state-${Math.random()}`)
  writeFileSync(state, '')
  const definition = readAction(name)
  const defaults = Object.entries(definition.inputs ?? {}).map(([input, { default: value }]) => [
    input,
    String(value ?? ''),
  ])
  const given = { ...Object.fromEntries(defaults), ...inputs } as ActionUse['inputs']
  const variables = Object.fromEntries(
    Object.entries(given).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
  )
  const script = (phase: string) => `"${process.execPath}" "${join(dist, name, `${phase}.js`)}"`
  // `env`, because a shell cannot set variables with hyphens, and the runner's own file would win.
  const main = await job.run(`GITHUB_STATE='${state}' ${script('main')}`, variables)
  expect(main).toMatchObject({ conclusion: 'success' })
  const kept = /^undo<<(\S+)\n(.*)\n\1$/ms.exec(
    readFileSync(state, 'utf8')
      .split('undo<<')
      .slice(-1)
      .map((last) => `undo<<${last}`)
      .join(''),
  )
  return async () => (await job.run(script('post'), { ...variables, STATE_undo: kept?.[2] ?? '' })).log
}

const roles = ['EKS-HUB-Hub', 'HFPowerUserAccess', 'EKS-HUB-Hub'] as const

describe('one profile, used several times', () => {
  test.each([[[1, 0]], [[0, 1]], [[0, 2, 1]], [[1, 2, 0]], [[2, 1, 0]]])(
    'posts in the order %j: after each the newest use that is left is the profile',
    async (order) => {
      const posts: (() => Promise<string>)[] = []
      for (const role of roles.slice(0, order.length)) posts.push(await use('assume-role', { role }))
      const held = [...order.keys()]
      for (const next of order) {
        expect(await posts[next]?.()).toBe('')
        // Again: it does no harm.
        expect(await posts[next]?.()).toBe('')
        held.splice(held.indexOf(next), 1)
        const newest = held.at(-1)
        expect(await identity('hub')).toBe(newest === undefined ? 'none' : roles[newest])
        if (newest !== undefined) expect(job.environment.AWS_PROFILE).toBe('hub')
      }
      expect(existsSync(ours())).toBe(false)
    },
  )

  test("the user's profile of that name comes back while another of ours is left", async () => {
    const mine = '[profile hub]\nregion = eu-west-3\n'
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(join(job.home, '.aws', 'config'), mine)
    const hub = [await use('assume-role', {}), await use('assume-role', {})]
    const other = await use('assume-role', { profile: 'other' })
    const config = () => readFileSync(join(ours(), 'aws', 'config'), 'utf8')
    await hub[0]?.()
    expect(config()).not.toContain('eu-west-3')
    await hub[1]?.()
    expect(config()).toContain(mine)
    await other()
    expect(job.environment.AWS_CONFIG_FILE).toBe(join(job.home, '.aws', 'config'))
  })
})

describe('logins', () => {
  test("of one host by two uses: the other's password stays or comes back, whichever post is first", async () => {
    await job.uses('assume-role')
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const uses: { post: () => Promise<string>; login: string }[] = []
      for (let count = 0; count < 2; count += 1) {
        const post = await use('ecr-login', { registries: sandbox.registry })
        uses.push({ post, login: loginOf(job.environment.DOCKER_CONFIG ?? '', sandbox.registry) })
      }
      expect(uses[0]?.login).not.toBe(uses[1]?.login)
      await uses[order[0] ?? 0]?.post()
      expect(loginOf(join(ours(), 'docker'), sandbox.registry)).toBe(uses[order[1] ?? 0]?.login)
      await uses[order[1] ?? 0]?.post()
      expect(existsSync(join(ours(), 'docker'))).toBe(false)
    }
  })
})

test('exported secrets are taken away by post, though a step has emptied RUNNER_TEMP', async () => {
  await job.uses('assume-role', { export: 'both' })
  expect(job.environment.AWS_SECRET_ACCESS_KEY).toMatch(/./)
  for (const name of readdirSync(job.temp)) rmSync(join(job.temp, name), { recursive: true })
  expect(await job.end()).toMatchObject([{ conclusion: 'success', log: '' }])
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
    expect(job.environment[name]).toBe('')
  expect(existsSync(ours())).toBe(false)
})

test('a step that fails after it has written is undone by its post', async () => {
  const step = await job.run(`GITHUB_ENV=/dev/full "${process.execPath}" "${join(dist, 'assume-role/main.js')}"`, {
    ...defaultInputs('assume-role'),
    GITHUB_STATE: '',
  })
  expect(step.conclusion).toBe('failure')
  expect(existsSync(join(ours(), 'aws', 'hub.json'))).toBe(true)
  const { uses } = JSON.parse(readFileSync(join(ours(), 'ledger.json'), 'utf8'))
  const post = `"${process.execPath}" "${join(dist, 'assume-role/post.js')}"`
  expect(await job.run(post, { STATE_undo: JSON.stringify(uses[0]) })).toMatchObject({ conclusion: 'success', log: '' })
  expect(existsSync(ours())).toBe(false)
})

describe('a variable that was not set before', () => {
  test('without an AWS config, keys in the environment work for the AWS CLI and the SDKs afterwards', async () => {
    await job.uses('assume-role')
    await job.end()
    expect(job.environment.AWS_PROFILE).toBe('default')
    expect(readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')).toContain('[default]')
  })

  test('with one, the default profile and its region are what they were', async () => {
    mkdirSync(join(job.home, '.aws'))
    const config = join(job.home, '.aws', 'config')
    writeFileSync(config, '[default]\nregion = eu-west-3\n')
    await job.uses('assume-role')
    await job.end()
    expect(job.environment).toMatchObject({
      AWS_CONFIG_FILE: config,
      AWS_PROFILE: 'default',
      AWS_REGION: 'eu-west-3',
      AWS_DEFAULT_REGION: 'eu-west-3',
    })
  })
})

function defaultInputs(name: string): Record<string, string> {
  const inputs = Object.entries(readAction(name).inputs ?? {})
  return Object.fromEntries(
    inputs.map(([input, { default: value }]) => [`INPUT_${input.toUpperCase()}`, String(value ?? '')]),
  )
}

testUnless(withoutRoot, "what root renews or writes in the job stays its owner's", async () => {
  await job.uses('assume-role')
  const session = join(ours(), 'aws', 'hub.json')
  for (const path of [ours(), ...readdirSync(ours(), { recursive: true }).map((name) => join(ours(), String(name)))])
    chownSync(path, 12345, 12345)
  const kept = JSON.parse(readFileSync(session, 'utf8'))
  writeFileSync(
    session,
    JSON.stringify({
      ...kept,
      receivedAt: 0,
      credentials: { ...kept.credentials, Expiration: new Date(Date.now() + 1000) },
    }),
  )
  const renewed = await job.run(
    `"${process.execPath}" "${join(dist, 'assume-role/credential-process.js')}" "${session}" > /dev/null`,
  )
  expect(renewed.conclusion).toBe('success')
  expect(readFileSync(session, 'utf8')).not.toContain(kept.credentials.AccessKeyId)
  await job.uses('assume-role', { profile: 'second' })
  await job.uses('ecr-login', { registries: sandbox.registry })
  const files = readdirSync(ours(), { recursive: true }).map(String)
  expect(files).toEqual(expect.arrayContaining(['aws/second.json', 'docker/config.json', 'ledger.json']))
  for (const file of files) {
    const { uid, gid, mode } = statSync(join(ours(), file))
    expect([file, uid, gid, (mode & 0o77).toString(8)]).toEqual([file, 12345, 12345, '0'])
  }
})

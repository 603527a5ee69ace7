/** Where the runner's Node is not, as in Docker actions and dev containers: what the profile says, and what works. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job, root } from '../sandbox/workflow/job.ts'

let sandbox: Sandbox
let job: Job

beforeEach(async () => {
  sandbox = await startSandbox()
  job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
})

afterEach(async () => {
  job.assertNoSecrets()
  job.dispose()
  await sandbox.stop()
})

const role = 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/huggingface-sample-1234567890-1'

/** Who the JavaScript SDK is, as the step's log. */
async function identity(environment: Record<string, string>) {
  const sdk = JSON.stringify(join(root, 'node_modules/@aws-sdk/client-sts'))
  const script = `const { STSClient, GetCallerIdentityCommand } = require(${sdk})
new STSClient({}).send(new GetCallerIdentityCommand({})).then(({ Arn }) => console.log(Arn))`
  const file = join(job.workspace, 'identity.cjs')
  writeFileSync(file, script)
  return await job.run(`'${process.execPath}' '${file}'`, environment)
}

test("where the runner's Node is missing, the profile's command says so to its client, and what to set", async () => {
  expect((await job.uses('assume-role')).conclusion).toBe('success')
  const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
  const command = /^credential_process *= *(.+)$/m.exec(config)?.[1] ?? ''
  const { exitCode, log } = await job.run(command.replaceAll(process.execPath, '/__e/node24/bin/node'))
  expect(exitCode).toBe(127)
  expect(log).toContain('ds-infra cannot hand out AWS credentials here')
  expect(log).toContain('Set export to environment, or output-credentials to true, in the step of assume-role.')
})

describe('output-credentials', () => {
  test('puts the keys into masked outputs, which work where the profile does not', async () => {
    const { conclusion, outputs } = await job.uses('assume-role', { 'output-credentials': 'true' })
    expect(conclusion).toBe('success')
    const keys = {
      AWS_ACCESS_KEY_ID: outputs['aws-access-key-id'] ?? '',
      AWS_SECRET_ACCESS_KEY: outputs['aws-secret-access-key'] ?? '',
      AWS_SESSION_TOKEN: outputs['aws-session-token'] ?? '',
    }
    for (const key of Object.values(keys)) expect([key.length > 15, job.masks.has(key)]).toEqual([true, true])
    // As a container that sees the job's variables, and none of its files.
    const bare = { AWS_CONFIG_FILE: '/nonexistent', AWS_PROFILE: '', AWS_REGION: 'us-east-1' }
    expect((await identity({ ...keys, ...bare })).log.trim()).toBe(role)
    // The profile is there as well.
    expect((await identity({})).log.trim()).toBe(role)
  })

  test('leaves no key in a file of the runner or of ours but the session’s, nor in the state', async () => {
    const { outputs } = await job.uses('assume-role', { 'output-credentials': 'true' })
    const secret = outputs['aws-secret-access-key'] ?? ''
    expect(secret).not.toBe('')
    const files = readdirSync(job.temp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const holders = files.filter((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').includes(secret))
    expect(holders.map(({ name }) => name)).toEqual(['hub.json'])
    await job.end()
  })

  test('is off unless it is asked for', async () => {
    const { outputs } = await job.uses('assume-role', { export: 'both' })
    expect(Object.keys(outputs).filter((name) => name.startsWith('aws-'))).toEqual([])
  })

  test('goes with each kind of export', async () => {
    const { outputs } = await job.uses('assume-role', { export: 'environment', 'output-credentials': 'true' })
    expect(outputs['aws-access-key-id']).toBe(job.environment.AWS_ACCESS_KEY_ID)
  })
})

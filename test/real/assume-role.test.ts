/**
 * The profile under tools that we did not write: the AWS CLI, boto3, Terraform (aws-sdk-go), against the sandbox and
 * against moto, an STS that we did not write either.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job, root } from '../sandbox/workflow/job.ts'
import { freePort } from '../support/free-port.ts'
import { describeWith } from '../support/real-programs.ts'

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

const hubRole = 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/huggingface-sample-1234567890-1'
const standIn = 'arn:aws:sts::707930574880:assumed-role/HFPowerUserAccess/huggingface-sample-1234567890-1'
const who = (profile = '') => `aws sts get-caller-identity --query Arn --output text ${profile}`

/** Ends the sessions that STS opens from now on after so many seconds. */
function shorten(seconds: number): void {
  const start = sandbox.iam.startSession.bind(sandbox.iam)
  sandbox.iam.startSession = (role, session) => start(role, { ...session, seconds })
}

describeWith({ aws: ['--version'] }, 'the AWS CLI', () => {
  test('sees the role by --profile=hub and without any option', async () => {
    await job.uses('assume-role')
    expect((await job.run(who('--profile=hub'))).log.trim()).toBe(hubRole)
    expect((await job.run(who())).log.trim()).toBe(hubRole)
  })

  test("sees two profiles side by side, and the user's own", async () => {
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(
      join(job.home, '.aws', 'config'),
      '# mine\n[profile mine]\nregion = eu-west-3\ns3 =\n  max_queue_size = 7\n',
    )
    await job.uses('assume-role')
    await job.uses('assume-role', { role: 'HFPowerUserAccess', profile: 'hub-pu', 'default-profile': 'false' })
    expect((await job.run(who('--profile=hub'))).log.trim()).toBe(hubRole)
    expect((await job.run(who('--profile hub-pu'))).log.trim()).toBe(standIn)
    expect((await job.run('aws configure get region --profile mine')).log.trim()).toBe('eu-west-3')
    expect((await job.run('aws configure get s3.max_queue_size --profile mine')).log.trim()).toBe('7')
  })

  test.each(['a folder', "it's (odd); & so on"])(
    'starts the helper from paths with spaces and the like: %s',
    async (name) => {
      const temp = join(job.folder, name)
      mkdirSync(temp)
      job.environment.RUNNER_TEMP = temp
      await job.uses('assume-role')
      const { log } = await job.run(who())
      expect(log.trim()).toBe(hubRole)
    },
  )

  test('shows why a renewal failed', async () => {
    shorten(1)
    await job.uses('assume-role')
    sandbox.inject({
      service: 'sts',
      operation: 'AssumeRoleWithWebIdentity',
      kind: 'error',
      code: 'AccessDenied',
      message: 'told',
      status: 403,
    })
    await sleep(1200)
    const { conclusion, log } = await job.run(who())
    expect(conclusion).toBe('failure')
    expect(log).toContain('STS refused to assume arn:aws:iam::707930574880:role/EKS-HUB-Hub. AccessDenied: told')
  })

  test('never fails in a job that is longer than its credentials', async () => {
    shorten(4)
    await job.uses('assume-role')
    const { conclusion } = await job.run(`for i in 1 2 3 4 5 6 7 8; do ${who()}; sleep 1; done`)
    expect(conclusion).toBe('success')
    expect(sandbox.requests.filter(({ status }) => status !== 200)).toEqual([])
    expect(
      sandbox.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity').length,
    ).toBeGreaterThan(2)
  })

  test('is denied what the role may not do, and lists no clusters', async () => {
    await job.uses('assume-role')
    const { conclusion, log } = await job.run('aws eks list-clusters --profile=hub')
    expect(conclusion).toBe('failure')
    expect(log).toContain('AccessDeniedException')
  })

  test('keys under our profile in the credentials file would win: the reason for refusing them', async () => {
    await job.uses('assume-role')
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(
      join(job.home, '.aws', 'credentials'),
      '[hub]\naws_access_key_id = AKIAOTHER\naws_secret_access_key = x\n',
    )
    expect((await job.run('aws configure list')).log).toContain('shared-credentials-file')
  })
})

describeWith({ python3: ['-c', 'import boto3'] }, 'boto3', () => {
  test('sees the role, and never fails in a program that is longer than its credentials', async () => {
    shorten(3)
    await job.uses('assume-role')
    const { conclusion, log } = await job.run(`python3 -c "
import boto3, time
client = boto3.client('sts')
end = time.time() + 7
while time.time() < end:
    arn = client.get_caller_identity()['Arn']
    time.sleep(0.2)
print(arn)"`)
    expect(log.trim()).toBe(hubRole)
    expect(conclusion).toBe('success')
  })
})

describeWith({ terraform: ['version'] }, 'Terraform', () => {
  /** Its S3 backend reads profiles as its AWS provider does, and needs no download. */
  const backend = 'terraform {\n  backend "s3" {\n    bucket = "state"\n    key = "x"\n  }\n}\n'

  test.each(['_temp', 'a folder'])('reads the profile and runs the helper (in %s)', async (name) => {
    const temp = join(job.folder, name)
    mkdirSync(temp, { recursive: true })
    job.environment.RUNNER_TEMP = temp
    await job.uses('assume-role')
    writeFileSync(join(job.workspace, 'main.tf'), backend)
    sandbox.requests.length = 0
    // There is no S3 here: what counts is who Terraform is by then.
    await job.run('terraform init -input=false -no-color', {
      AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9',
      AWS_MAX_ATTEMPTS: '1',
    })
    expect(sandbox.requests).toContainEqual(
      expect.objectContaining({ operation: 'GetCallerIdentity', status: 200, principal: hubRole }),
    )
  })
})

describeWith({ aws: ['--version'], moto_server: ['--help'] }, 'against moto', () => {
  let moto: ChildProcess

  beforeEach(async () => {
    const port = await freePort()
    moto = spawn('moto_server', ['-p', String(port)], {
      stdio: 'ignore',
      env: { ...process.env, MOTO_ACCOUNT_ID: '707930574880' },
    })
    const origin = `http://127.0.0.1:${port}`
    for (let tries = 0; tries < 200; tries += 1) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        break
      await sleep(100)
    }
    job.environment.AWS_ENDPOINT_URL_STS = origin
  })

  afterEach(() => {
    moto.kill()
  })

  test('the AWS CLI and the JavaScript SDK see the role', async () => {
    const { conclusion, outputs } = await job.uses('assume-role', { duration: '15m' })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ 'account-id': '707930574880', 'assumed-role-arn': hubRole })
    expect((await job.run(who('--profile=hub'))).log.trim()).toBe(hubRole)
    expect((await job.run(who())).log.trim()).toBe(hubRole)
    const sdk = `new (require('${root}/node_modules/@aws-sdk/client-sts').STS)().getCallerIdentity({}).then(({ Arn }) => console.log(Arn))`
    expect((await job.run(`"${process.execPath}" -e "${sdk}"`)).log.trim()).toBe(hubRole)
  })

  test('a chain of roles', async () => {
    const { outputs } = await job.uses('assume-role', {
      chain: 'arn:aws:iam::707930574880:role/next',
      'session-tags': 'team=hub',
      'external-id': 'shared',
    })
    expect(outputs['assumed-role-arn']).toContain(':assumed-role/next/')
    expect((await job.run(who())).log).toContain(':assumed-role/next/')
  })
})

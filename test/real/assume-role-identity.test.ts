/** Clients that we did not write run as the role, whatever identity the runner brings, and start the helper seldom. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { describeWith } from '../support/real-programs.ts'

let sandbox: Sandbox
let job: Job

/** What a pod with a role, a task and an earlier step bring. None of it is good for anything here. */
const ambient = {
  AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent/token',
  AWS_ROLE_ARN: 'arn:aws:iam::707930574880:role/pod',
  AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/credentials',
  AWS_ACCESS_KEY_ID: 'AKIAOLD',
  AWS_SECRET_ACCESS_KEY: 'the old secret',
  AWS_SECURITY_TOKEN: 'the old token',
  AWS_DEFAULT_PROFILE: 'nobody',
}

beforeEach(async () => {
  sandbox = await startSandbox()
  job = new Job({ environment: { ...sandbox.environment, ...ambient }, secrets: sandbox.secrets })
})

afterEach(async () => {
  job.assertNoSecrets()
  job.dispose()
  await sandbox.stop()
})

const hubRole = 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/huggingface-sample-1234567890-1'

/** A copy of the job's AWS config as a container sees it that has no Node where the runner has. */
function withoutNode(): Record<string, string> {
  const file = join(job.folder, 'config-in-a-container')
  const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
  writeFileSync(file, config.replaceAll(process.execPath, '/__e/node24/bin/node'))
  return { AWS_CONFIG_FILE: file }
}

/** Identities that a runner has of its own, in the sandbox. */
async function ownIdentities(): Promise<Record<string, Record<string, string>>> {
  const role = sandbox.iam.role(sandbox.account, 'EKS-HUB-Hub')
  const { origin } = await sandbox.addInstance(role)
  const { uri } = await sandbox.addPodIdentity(role, 'token-of-the-pod')
  const file = join(job.folder, 'pod-token')
  writeFileSync(file, 'token-of-the-pod')
  return {
    instance: { AWS_EC2_METADATA_SERVICE_ENDPOINT: origin },
    pod: { AWS_CONTAINER_CREDENTIALS_FULL_URI: uri, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file },
  }
}

const explained = 'ds-infra cannot hand out AWS credentials here, because the Node of the runner does not start'

describeWith({ aws: ['--version'] }, 'the AWS CLI', () => {
  test.each([
    ['instance', 'i-0123456789abcdef0'],
    ['pod', 'eks-'],
  ])("takes the sandbox's %s for a real one", async (kind, session) => {
    for (const name of Object.keys(ambient)) delete job.environment[name]
    const variables = { ...(await ownIdentities())[kind], AWS_DEFAULT_REGION: 'us-east-1' }
    const { log } = await job.run('aws sts get-caller-identity --query Arn --output text', variables)
    expect(log).toContain(`arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/${session}`)
  })

  test('tells why there are no credentials where the runner has no Node', async () => {
    await job.uses('assume-role')
    const { conclusion, log } = await job.run('aws sts get-caller-identity', withoutNode())
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining(explained)])
  })

  test.each(['profile', 'environment', 'both'])('runs as the role (export: %s)', async (kind) => {
    await job.uses('assume-role', { export: kind })
    const { log } = await job.run('aws sts get-caller-identity --query Arn --output text')
    expect(log.trim()).toBe(hubRole)
  })
})

describeWith({ python3: ['-c', 'import boto3'] }, 'boto3', () => {
  test.each(['profile', 'environment', 'both'])('runs as the role (export: %s)', async (kind) => {
    await job.uses('assume-role', { export: kind })
    const { log } = await job.run(`python3 -c "import boto3; print(boto3.client('sts').get_caller_identity()['Arn'])"`)
    expect(log.trim()).toBe(hubRole)
  })

  test.each(['15m', '20m', '30m', '1h'])(
    'starts the helper once for a thousand calls (duration: %s)',
    async (duration) => {
      await job.uses('assume-role', { duration })
      const { log } = await job.run(`python3 -c "
import subprocess
starts = 0
class Counting(subprocess.Popen):
    def __init__(self, *args, **options):
        global starts
        starts += 1
        super().__init__(*args, **options)
subprocess.Popen = Counting
import boto3
credentials = boto3.Session().get_credentials()
for _ in range(1000): credentials.get_frozen_credentials()
print(credentials.method, starts)"`)
      expect(log.trim()).toBe('custom-process 1')
    },
  )
})

describeWith({ 'aws-clients': ['--version'] }, 'the AWS SDKs for Go', () => {
  test.each(['', 'hub'])('both run as the role (profile by name: %s)', async (profile) => {
    await job.uses('assume-role')
    const { log } = await job.run(`aws-clients ${profile}`)
    expect(log.trim().split('\n')).toEqual([`v1 ${hubRole}`, `v2 ${hubRole}`])
  })
})

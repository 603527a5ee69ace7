/** The commands that people know, unchanged, in `run:` steps after the actions, with the real programs. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job, type StepResult } from '../sandbox/workflow/job.ts'
import { describeWith } from '../support/real-programs.ts'

const programs = { aws: ['--version'], kubectl: ['version', '--client'], docker: ['version'] }

describeWith(programs, 'after the actions', () => {
  let sandbox: Sandbox
  let job: Job

  beforeAll(async () => {
    sandbox = await startSandbox()
    job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
    const steps = [
      await job.uses('setup-tools', { 'kubectl-alias': 'k' }),
      await job.uses('assume-role'),
      await job.uses('assume-role', {
        role: hub.standIn.role,
        profile: hub.standIn.profile,
        'default-profile': 'false',
      }),
      await job.uses('ecr-login', { registries: sandbox.registry }),
      await job.uses('configure-kubeconfig', { cluster: 'hub-prod' }),
      await job.uses('configure-kubeconfig', { cluster: 'hub-ephemeral' }),
    ]
    expect(steps.filter(({ conclusion }) => conclusion === 'failure').map(({ log }) => log)).toEqual([])
  })

  afterAll(async () => {
    await job.end()
    job.dispose()
    await sandbox.stop()
  })

  async function succeeds(script: string): Promise<StepResult> {
    const step = await job.run(script)
    expect([step.log, step.conclusion]).toEqual([expect.anything(), 'success'])
    return step
  }

  test('aws eks describe-cluster --profile=hub --name=hub-ephemeral', async () => {
    const { log } = await succeeds('aws eks describe-cluster --profile=hub --name=hub-ephemeral')
    expect(log).toContain(`arn:aws:eks:us-east-1:${hub.account}:cluster/hub-ephemeral`)
  })

  test('aws eks list-clusters --profile=hub is denied, and --profile=hub-pu is not', async () => {
    const { conclusion, log } = await job.run('aws eks list-clusters --profile=hub')
    expect([conclusion, log]).toEqual([
      'failure',
      expect.stringContaining('not authorized to perform: eks:ListClusters'),
    ])
    expect((await succeeds('aws eks list-clusters --profile=hub-pu')).log).toContain('hub-prod')
  })

  test('aws sts get-caller-identity, as the default profile', async () => {
    const { log } = await succeeds('aws sts get-caller-identity')
    expect(log).toContain(`assumed-role/${hub.role}/`)
  })

  test('kubectl get ns, with the current context and with --context', async () => {
    expect((await succeeds('kubectl get ns')).log).toContain('kube-system')
    expect((await succeeds('kubectl --context=hub-prod get ns')).log).toContain('kube-system')
    expect((await succeeds('kubectl config current-context')).log.trim()).toBe('hub-ephemeral')
  })

  test('kubectl get pods, and k get pods', async () => {
    expect((await succeeds('kubectl get pods')).log).toContain('No resources found')
    expect((await succeeds('k get pods')).log).toContain('No resources found')
  })

  test('aws ecr get-login-password | docker login --password-stdin', async () => {
    const { log } = await succeeds(
      `aws ecr get-login-password --region us-east-1 --profile=hub | docker login --username AWS --password-stdin ${sandbox.registry}`,
    )
    expect(log).toContain('Login Succeeded')
  })

  test('aws eks update-kubeconfig --profile=hub --name=hub-ephemeral, and kubectl with what it wrote', async () => {
    await succeeds('aws eks update-kubeconfig --profile=hub --name=hub-ephemeral')
    const arn = `arn:aws:eks:us-east-1:${hub.account}:cluster/hub-ephemeral`
    expect((await succeeds('kubectl config current-context')).log.trim()).toBe(arn)
    // The AWS CLI writes its endpoint into the token; a cluster takes none but STS's own.
    expect((await succeeds('env -u AWS_ENDPOINT_URL_STS kubectl get ns')).log).toContain('kube-system')
    expect((await succeeds('kubectl --context=hub-ephemeral get ns')).log).toContain('kube-system')
  })
})

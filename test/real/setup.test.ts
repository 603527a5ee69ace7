/** The one-time set-up of an account: valid, one policy everywhere, and enough for the whole chain. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import type { Policy } from '../sandbox/aws/iam.ts'
import { sampleServices, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job, root } from '../sandbox/workflow/job.ts'
import { describeWith } from '../support/real-programs.ts'

const setup = join(root, '.github/setup')
const template = join(setup, 'cloudformation.yml')

interface AppliedRole {
  name: string
  trustPolicy: Policy
  maxSessionDuration: number
  policies: Policy[]
  repositories: string[]
  /** Tag mutability of the repositories, each once. */
  mutability: string[]
  /** Days after which their images go, each once. */
  expiry: number[]
}

function apply(parameters: Record<string, string>): AppliedRole {
  const script = join(root, 'test/support/apply-template.py')
  const printed = execFileSync('python3', [script, template, hub.account, JSON.stringify(parameters)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(printed)
}

const parameters = {
  Organization: 'huggingface',
  Repositories: 'huggingface/sample,huggingface/other',
  Context: 'environment:production',
  RepositoryPrefix: 'hub-sample-',
  EcrRepositories: 'api,worker',
  Cluster: 'hub-prod',
  RoleName: 'made-by-the-template',
}

/** As the README has them for pull requests. */
const previewParameters = {
  ...parameters,
  Context: 'pull_request',
  OtherContext: 'ref:refs/heads/main',
  RepositoryPrefix: 'preview/',
  EcrRepositories: 'sample/api',
  ImmutableTags: 'false',
  ExpireDays: '14',
  Cluster: 'hub-ephemeral',
}

describeWith(
  { 'cfn-lint': ['--version'], python3: ['-c', 'import moto, boto3, cfnlint'] },
  'the CloudFormation template',
  () => {
    let role: AppliedRole
    beforeAll(() => {
      role = apply(parameters)
    })

    test('passes cfn-lint', () => {
      expect(execFileSync('cfn-lint', [template], { encoding: 'utf8' })).toBe('')
    })

    test('gives the role the policy of policy.json, and makes the repositories', () => {
      expect(role.policies).toEqual([policyFor('hub-sample-', 'hub-prod')])
      expect(role.repositories).toEqual(['hub-sample-api', 'hub-sample-worker'])
    })

    test('makes repositories of releases whose tags never move, and of previews whose images go', () => {
      expect([role.mutability, role.expiry]).toEqual([['IMMUTABLE_WITH_EXCLUSION'], []])
      const previews = apply(previewParameters)
      expect([previews.mutability, previews.expiry]).toEqual([['MUTABLE'], [14]])
      expect(previews.policies).toEqual([policyFor('preview/', 'hub-ephemeral')])
      const [{ Condition } = {}] = [previews.trustPolicy.Statement].flat()
      expect(Condition?.StringLike?.['token.actions.githubusercontent.com:sub']).toEqual([
        'repo:huggingface/*:pull_request',
        'repo:huggingface@*/*:pull_request',
        'repo:huggingface/*:ref:refs/heads/main',
        'repo:huggingface@*/*:ref:refs/heads/main',
      ])
    })

    describe('carries the whole chain', () => {
      let sandbox: Sandbox
      let job: Job
      let folder: string
      beforeEach(async () => {
        folder = mkdtempSync(join(tmpdir(), 'setup-'))
        sandbox = await startSandbox()
        job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
        sandbox.iam.roles.clear()
        const added = sandbox.iam.addRole({ ...role, account: hub.account })
        for (const cluster of Object.values(sandbox.clusters)) {
          cluster.accessEntries.push({
            principalArn: `arn:aws:iam::${hub.account}:role/${added.name}`,
            policies: [{ policy: 'AmazonEKSClusterAdminPolicy' }],
          })
        }
      })
      afterEach(async () => {
        job.dispose()
        await sandbox.stop()
        rmSync(folder, { recursive: true })
      })

      const assume = () => job.uses('assume-role', { role: 'made-by-the-template' })

      test.each([false, true])('from a job of the environment (immutable subject: %p)', async (immutableSubject) => {
        sandbox.oidc.setJob({ environment: 'production', immutableSubject })
        const images = await writeSampleImages(folder)
        const services = Object.fromEntries(
          sampleServices.map((name) => [name, { image: `oci:${images[name]?.layout}` }]),
        )
        const steps = [
          await assume(),
          await job.uses('ecr-login', { registries: sandbox.registry }),
          await job.uses('push-images', {
            services: JSON.stringify(services),
            registry: sandbox.registry,
            'repository-prefix': 'hub-sample-',
          }),
          await job.uses('configure-kubeconfig', { cluster: 'hub-prod' }),
        ]
        expect(steps.filter(({ conclusion }) => conclusion === 'failure').map(({ log }) => log)).toEqual([])
        await job.end()
        expect(sandbox.requests.filter(({ status }) => status === 403)).toEqual([])
      })

      test.each([
        ['of a pull request', { environment: undefined, event: 'pull_request' }],
        ['of another environment', { environment: 'staging' }],
        ['of a repository that is not named', { environment: 'production', repository: 'huggingface/third' }],
        ['of another organization', { environment: 'production', repository: 'huggingface-evil/sample' }],
      ])('but not from a job %s', async (_, claims) => {
        sandbox.oidc.setJob(claims)
        const { conclusion, log } = await assume()
        expect([conclusion, log]).toEqual(['failure', expect.stringContaining('AccessDenied')])
      })
    })
  },
)

/** Where a machine without a network keeps Terraform's provider plugins; without such a folder they are downloaded. */
const plugins = [process.env.TF_PLUGIN_DIR, '/opt/tf-plugins', '/usr/local/share/terraform/plugins'].find(
  (folder) => folder !== undefined && existsSync(folder),
)

describeWith({ terraform: ['version'] }, 'the Terraform module', () => {
  test('is formatted and valid', () => {
    const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
    try {
      cpSync(setup, folder, { recursive: true })
      const terraform = (...args: string[]) =>
        execFileSync('terraform', [`-chdir=${join(folder, 'terraform')}`, ...args], {
          encoding: 'utf8',
          env: { ...process.env, TF_CLI_CONFIG_FILE: '', CHECKPOINT_DISABLE: '1' },
        })
      expect(terraform('fmt', '-check', '-recursive')).toBe('')
      terraform('init', '-backend=false', '-no-color', ...(plugins ? [`-plugin-dir=${plugins}`] : []))
      expect(JSON.parse(terraform('validate', '-json'))).toMatchObject({ valid: true, diagnostics: [] })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** policy.json with its names filled in. */
function policyFor(repositoryPrefix: string, cluster: string): Policy {
  const names: Record<string, string> = {
    partition: 'aws',
    region: hub.region,
    account: hub.account,
    repository_prefix: repositoryPrefix,
    cluster,
  }
  const text = readFileSync(join(setup, 'policy.json'), 'utf8')
  return JSON.parse(text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => names[name] ?? name))
}

/** The one-time set-up of an account: valid, one policy everywhere, and enough for the whole chain. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { hub } from '../../src/hub.ts'
import type { Policy } from '../sandbox/aws/iam.ts'
import { sampleServices, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job, root } from '../sandbox/workflow/job.ts'
import { blocks, shellBlocks } from '../support/pages.ts'
import { describeWith, testUnless } from '../support/real-programs.ts'

const setup = join(root, '.github/setup')
const template = join(setup, 'cloudformation.yml')
const page = '.github/docs/setup.md'

/** A stack, as the page has it made. */
interface Stack {
  region: string
  template: string
  capabilities: string[]
  parameters: Record<string, string>
}

/** The stacks of the page by their names: a shell reads the commands, `aws` alone is another. */
function stacksOfPage(): Record<string, Stack> {
  const commands = shellBlocks(page).filter(({ text }) => text.includes('aws cloudformation deploy'))
  return Object.fromEntries(
    commands.map(({ text }) => {
      const printed = execFileSync('bash', ['-c', `aws() { printf '%s\\n' "$@"; }\n${text}`], { encoding: 'utf8' })
      const [, , ...words] = printed.trimEnd().split('\n')
      const valuesOf = (option: string) => {
        const after = words.slice(words.indexOf(option) + 1)
        const end = after.findIndex((word) => word.startsWith('--'))
        return end < 0 ? after : after.slice(0, end)
      }
      const [region = '', name = '', file = ''] = ['--region', '--stack-name', '--template-file'].map(
        (option) => valuesOf(option)[0],
      )
      const pairs = valuesOf('--parameter-overrides').map((word) => word.split(/=(.*)/s).slice(0, 2))
      const stack = { region, template: file, capabilities: valuesOf('--capabilities') }
      return [name, { ...stack, parameters: Object.fromEntries(pairs) as Record<string, string> }]
    }),
  )
}

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

test('the page makes three stacks, each by a whole command', () => {
  const stacks = stacksOfPage()
  expect(Object.keys(stacks)).toEqual(['my-repo-previews', 'my-repo-images', 'my-repo-production'])
  const capabilities = ['CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND']
  for (const [name, stack] of Object.entries(stacks)) {
    expect(stack).toMatchObject({ region: 'eu-west-3', template: '.github/setup/cloudformation.yml', capabilities })
    expect(stack.parameters.RoleName).toBe(name)
  }
  // An account has one provider.
  expect(Object.values(stacks).map(({ parameters }) => parameters.CreateOidcProvider)).toEqual([
    undefined,
    'false',
    'false',
  ])
})

interface Parameter {
  Type: string
  AllowedPattern?: string
  AllowedValues?: string[]
}

describe('the page gives the template nothing but parameters that it has, as it allows them', () => {
  const { Parameters } = parseDocument(readFileSync(template, 'utf8'), { logLevel: 'silent' }).toJS() as {
    Parameters: Record<string, Parameter>
  }
  const given = Object.entries(stacksOfPage()).flatMap(([name, { parameters }]) =>
    Object.entries(parameters).map(([parameter, value]): [string, string, string] => [name, parameter, value]),
  )

  test.each(given)('%s: %s=%s', (_, parameter, value) => {
    const { Type, AllowedPattern = '.*', AllowedValues = [value] } = Parameters[parameter] ?? { Type: 'unknown' }
    expect(['String', 'Number', 'CommaDelimitedList']).toContain(Type)
    const values = Type === 'CommaDelimitedList' ? value.split(',') : [value]
    for (const one of values) expect(one).toMatch(new RegExp(`^(?:${AllowedPattern})$`))
    expect(AllowedValues).toContain(value)
  })
})

test('the page has GitHub told the roles and clusters of its stacks', () => {
  const commands = shellBlocks(page).map(({ text }) => text)
  const set = commands.flatMap((text) => [...text.matchAll(/^gh variable set (\w+) .*--body (\S+)$/gm)])
  const told = Object.fromEntries(set.map(([, name = '', value]) => [name, value]))
  const { 'my-repo-previews': previews, 'my-repo-production': production } = stacksOfPage()
  expect(told).toEqual({
    DEPLOY_ACCOUNT: '123456789012',
    DEPLOY_REGION: previews?.region,
    DEPLOY_ROLE: 'my-repo-previews',
    DEPLOY_IMAGES_ROLE: 'my-repo-images',
    DEPLOY_PROD_ROLE: 'my-repo-production',
    DEPLOY_EPHEMERAL_CLUSTER: previews?.parameters.Cluster,
    DEPLOY_PROD_CLUSTER: production?.parameters.Cluster,
  })
})

/** What a block of the page calls `gh` with, and `aws`, as a shell reads it: a line of words each. */
function callsOf(part: string): string[][] {
  const found = shellBlocks(page).filter(({ text }) => text.includes(part))
  expect(found).toHaveLength(1)
  // Of a team's name, GitHub tells the number.
  const double = 'say() { printf "%s\\037" "$@"; printf "\\n"; }'
  const programs = `${double}\naws() { say aws "$@"; }\ngh() { case "$*" in *--jq*) echo 42 ;; *) say gh "$@" ;; esac; }`
  const printed = execFileSync('bash', ['-ec', `${programs}\n${found[0]?.text}`], { encoding: 'utf8' })
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\u001f').slice(0, -1))
}

test('the page protects the environment by one command: tags alone, and a team that approves', () => {
  const [put = [], policy = []] = callsOf('deployment-branch-policies')
  expect(put.slice(0, 5)).toEqual(['gh', 'api', '--method', 'PUT', 'repos/my-org/my-repo/environments/production'])
  expect(put.filter((_, at) => put[at - 1] === '-F')).toEqual([
    'reviewers[][type]=Team',
    'reviewers[][id]=42',
    'prevent_self_review=true',
    'deployment_branch_policy[protected_branches]=false',
    'deployment_branch_policy[custom_branch_policies]=true',
  ])
  expect(policy.slice(-4)).toEqual(['-f', 'name=v*', '-f', 'type=tag'])
})

test('the page takes down all that it makes: variables, environment, stacks, repositories of images', () => {
  const set = callsOf('gh variable set').map(([, , , name]) => name)
  const calls = callsOf('gh variable delete')
  expect(calls.slice(0, -1)).toEqual(set.map((name) => ['gh', 'variable', 'delete', name, '--repo', 'my-org/my-repo']))
  expect(calls.at(-1)?.slice(-2)).toEqual(['DELETE', 'repos/my-org/my-repo/environments/production'])
  const gone = callsOf('delete-stack')
  const stacks = stacksOfPage()
  const removed = (command: string) => gone.filter(([, , one]) => one === command)
  const regions = gone.map((words) => words[words.indexOf('--region') + 1])
  expect(new Set(regions)).toEqual(new Set(Object.values(stacks).map(({ region }) => region)))
  expect(removed('delete-stack').map((words) => words.at(-1))).toEqual(Object.keys(stacks).reverse())
  const made = Object.values(stacks).flatMap(({ parameters }) =>
    (parameters.EcrRepositories?.split(',') ?? []).map((name) => `${parameters.RepositoryPrefix}${name}`),
  )
  expect(removed('delete-repository').map((words) => words.at(-2))).toEqual(expect.arrayContaining(made))
  expect(removed('delete-repository')).toHaveLength(made.length)
})

/** The parameters in which the stack of previews that an organization shares differs. */
function sharedParameters(): Record<string, string> {
  const [, , , cell = ''] =
    /^\| (parameters of the previews' stack) \| ([^|]*) \| ([^|]*) \|$/m.exec(readFileSync(join(root, page), 'utf8')) ??
    []
  const pairs = [...cell.matchAll(/`(\w+)='?([^'`]*)'?`/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]))
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

    describe('by the commands of the page', () => {
      const subjects = (contexts: string[]) =>
        contexts.flatMap((context) => [`repo:my-org/*:${context}`, `repo:my-org@*/*:${context}`])
      test.each([
        {
          stack: 'my-repo-previews',
          policy: ['preview/my-repo/', 'previews'],
          contexts: ['pull_request', 'ref:refs/heads/main'],
          repositories: ['preview/my-repo/api', 'preview/my-repo/worker'],
          mutability: ['MUTABLE'],
          expiry: [14],
        },
        {
          stack: 'my-repo-images',
          policy: ['my-repo/', hub.clusters.ephemeral],
          contexts: ['ref:refs/heads/main'],
          repositories: ['my-repo/api', 'my-repo/worker'],
          mutability: ['IMMUTABLE_WITH_EXCLUSION'],
          expiry: [],
        },
        {
          stack: 'my-repo-production',
          policy: ['my-repo/', 'production'],
          contexts: ['environment:production'],
          repositories: [],
          mutability: [],
          expiry: [],
        },
      ])('makes $stack', ({ stack, policy: [prefix = '', cluster = ''], contexts, ...made }) => {
        const applied = apply(stacksOfPage()[stack]?.parameters ?? {})
        expect(applied).toMatchObject({ name: stack, policies: [policyFor(prefix, cluster)], ...made })
        const [{ Condition } = {}] = [applied.trustPolicy.Statement].flat()
        const { 'token.actions.githubusercontent.com:sub': sub = [] } = Condition?.StringLike ?? {}
        expect(new Set([sub].flat())).toEqual(new Set(subjects(contexts)))
        expect(Condition?.StringEquals?.['token.actions.githubusercontent.com:repository']).toEqual(['my-org/my-repo'])
      })
    })

    test('of the previews that an organization shares lets each repository in, and makes their repositories of images', () => {
      const shared = sharedParameters()
      expect(Object.keys(shared)).toEqual(['Repositories', 'Namespaces', 'RepositoryPrefix', 'EcrRepositories'])
      const applied = apply({ ...stacksOfPage()['my-repo-previews']?.parameters, ...shared })
      expect(applied).toMatchObject({
        policies: [policyFor('preview/', 'previews')],
        repositories: ['preview/my-repo/api', 'preview/my-repo/worker', 'preview/other/web'],
        expiry: [14],
      })
      const [{ Condition } = {}] = [applied.trustPolicy.Statement].flat()
      expect(Condition?.StringEquals?.['token.actions.githubusercontent.com:repository']).toEqual([
        'my-org/my-repo',
        'my-org/other',
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

function terraform(folder: string, ...args: string[]): string {
  return execFileSync('terraform', [`-chdir=${folder}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, TF_CLI_CONFIG_FILE: '', CHECKPOINT_DISABLE: '1' },
  })
}

function initialize(folder: string): void {
  terraform(folder, 'init', '-backend=false', '-no-color', ...(plugins ? [`-plugin-dir=${plugins}`] : []))
}

/** Of which version of the provider the module is; false if the machine can have it. */
const lackingProvider = plugins !== undefined && !hasProvider(plugins, 6) && `no terraform-provider-aws 6 in ${plugins}`

function hasProvider(folder: string, major: number): boolean {
  const versions = join(folder, 'registry.terraform.io/hashicorp/aws')
  return existsSync(versions) && readdirSync(versions).some((version) => Number.parseInt(version, 10) >= major)
}

describeWith({ terraform: ['version'] }, 'the Terraform module', () => {
  test('is formatted', () => {
    expect(terraform(join(setup, 'terraform'), 'fmt', '-check', '-recursive')).toBe('')
  })

  testUnless(lackingProvider, 'is valid', () => {
    const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
    try {
      cpSync(setup, folder, { recursive: true })
      const module = join(folder, 'terraform')
      initialize(module)
      expect(JSON.parse(terraform(module, 'validate', '-json'))).toMatchObject({ valid: true, diagnostics: [] })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is shown by the page in its own format', () => {
    const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
    try {
      writeFileSync(join(folder, 'page.tf'), blocks(page, 'hcl').join('\n'))
      expect(terraform(folder, 'fmt', '-check', '-diff', 'page.tf')).toBe('')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('the page gives the Terraform module variables that it has, with the values of the stacks', () => {
  const variables = readFileSync(join(setup, 'terraform/variables.tf'), 'utf8')
  const known = new Set([...variables.matchAll(/^variable "(\w+)"/gm)].map(([, name = '']) => name))
  const modules = [
    ...blocks(page, 'hcl')
      .join('')
      .matchAll(/^module "(\w+)" \{\n(.*?)^\}/gms),
  ]
  expect(modules.map(([, name]) => name)).toEqual(['previews', 'images', 'production'])
  for (const [, name = '', body = ''] of modules) {
    const given = new Map([...body.matchAll(/^ {2}(\w+) += (.*)$/gm)].map(([, key = '', value = '']) => [key, value]))
    expect(given.get('source')).toContain('ds-infra//.github/setup/terraform?ref=v1"')
    expect([...given.keys()].filter((key) => key !== 'source' && !known.has(key))).toEqual([])
    const { parameters = {} } = stacksOfPage()[`my-repo-${name}`] ?? {}
    expect(valuesOf(parameters)).toEqual(valuesOf(Object.fromEntries(given)))
  }
})

/** Names and switches of a stack's parameters or of a module's variables, in one form. */
function valuesOf(given: Record<string, string>): string[] {
  // Several contexts are two parameters of the template; of which organization they are, the module reads from names.
  const left = Object.entries(given).filter(([name]) => !['Organization', 'source'].includes(name))
  return left.flatMap(([, value]) => value.replaceAll(/[[\]" ]/g, '').split(',')).sort()
}

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

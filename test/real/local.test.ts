/**
 * The page for people at their desks (.github/docs/local.md): its command blocks as they stand, one after another in one
 * home, by the AWS CLI 2, kubectl and Docker. A person, a browser and IAM Identity Center are played.
 */
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job, root } from '../sandbox/workflow/job.ts'
import { type IdentityCenter, startIdentityCenter } from '../support/identity-center.ts'
import { blocks, shellBlocks } from '../support/pages.ts'
import { describeWith, programPath } from '../support/real-programs.ts'

jest.setTimeout(120_000)

const page = '.github/docs/local.md'
const programs = { aws2: ['--version'], python3: ['--version'], kubectl: ['version', '--client'], docker: ['version'] }
const shown = shellBlocks(page).filter(({ needs }) => needs === undefined)
const ran = new Set<string>()

describeWith(programs, 'at a desk', () => {
  let sandbox: Sandbox
  let center: IdentityCenter
  let job: Job

  beforeAll(async () => {
    sandbox = await startSandbox()
    center = await startIdentityCenter(sandbox)
    const { AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL_EKS, AWS_ENDPOINT_URL_STS } = sandbox.environment
    job = new Job({ environment: { AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL_EKS, ...center.environment } })
    const bin = join(job.folder, 'bin')
    mkdirSync(bin)
    symlinkSync(programPath('aws2'), join(bin, 'aws'))
    job.paths.unshift(bin)
    // The AWS CLI would write this endpoint into a cluster's token, and a cluster takes none but STS's own.
    writeFileSync(join(job.folder, 'sts'), AWS_ENDPOINT_URL_STS ?? '')
    const browser = `fetch(process.argv[1]).then(({ status }) => process.exit(status === 200 ? 0 : 1))`
    writeFileSync(join(bin, 'browser'), `#!/bin/sh\nexec '${process.execPath}' -e '${browser}' "$1" &\n`, {
      mode: 0o755,
    })
    job.environment.BROWSER = `${join(bin, 'browser')} %s`
  })

  afterAll(async () => {
    job.dispose()
    await center[Symbol.asyncDispose]()
    await sandbox.stop()
  })

  /** Runs the one block with that text, as it stands but for the registry's host; returns what it prints. */
  async function runs(part: string, environment: Record<string, string> = {}, shell?: string[]): Promise<string> {
    const found = shown.filter(({ text }) => text.includes(part))
    expect(found).toHaveLength(1)
    const text = found[0]?.text ?? ''
    ran.add(text)
    const host = `${hub.account}.dkr.ecr.${hub.region}.amazonaws.com`
    // Interactive shells expand aliases, scripts do not.
    const script = `shopt -s expand_aliases\n${text.replace(host, sandbox.registry)}`
    const { log, conclusion } = await job.run(script, environment, '.', shell ? { shell } : {})
    if (conclusion !== 'success') throw new Error(log)
    return log
  }

  test('the questions of the AWS CLI, answered as the page says, make the profiles that it shows', async () => {
    const profile = (role: string) => [
      ['SSO session name', 'hub\r'],
      ...(role === hub.role ? session : []),
      ['roles available to you', `${role === hub.role ? '' : '\x1b[B'}\r`],
      ['client Region', 'us-east-1\r'],
      ['output format', '\r'],
    ]
    const session = [
      ['SSO start URL', 'https://my-org.awsapps.com/start\r'],
      ['SSO region', 'us-east-1\r'],
      ['SSO registration scopes', '\r'],
    ]
    const answers = [...profile(hub.role), ...profile(hub.standIn.role)]
    const typist = join(root, 'test/support/type-answers.py')
    // A python3 of pyenv puts its own programs first, and an older AWS CLI may be one of them.
    const path = `PATH=${[...job.paths, process.env.PATH].join(':')}`
    const shell = ['python3', typist, JSON.stringify(answers), 'env', path, 'bash', '{0}']
    await runs('configure sso', { TERM: 'xterm', PROMPT_TOOLKIT_NO_CPR: '1' }, shell)
    const made = readFileSync(join(job.home, '.aws/config'), 'utf8')
    expect(sectionsOf(made)).toEqual(sectionsOf(blocks(page, 'ini').join('\n')))
  })

  test('both profiles are there, and without a session each says what to do', async () => {
    expect((await runs('list-profiles')).trim().split('\n')).toEqual(['hub', 'hub-pu'])
    // A home in which nobody has signed in yet.
    const HOME = mkdtempSync(join(job.folder, 'home-'))
    const AWS_CONFIG_FILE = join(job.home, '.aws/config')
    const { log } = await job.run('aws sts get-caller-identity --profile=hub', { HOME, AWS_CONFIG_FILE })
    expect(log).toContain('Error loading SSO Token')
  })

  test('somebody signs in, once for both profiles, and is who the page says', async () => {
    await runs('aws sso login')
    const sts = { AWS_ENDPOINT_URL_STS: readFileSync(join(job.folder, 'sts'), 'utf8') }
    const log = await runs('get-caller-identity', sts)
    expect(JSON.parse(log)).toMatchObject({
      Account: hub.account,
      Arn: expect.stringContaining(`assumed-role/${hub.role}/`),
    })
    const standIn = await job.run('aws eks list-clusters --profile=hub-pu')
    expect(standIn.log).toContain('hub-prod')
    expect(new Set(center.asked)).toEqual(new Set([`${hub.account} ${hub.role}`, `${hub.account} ${hub.standIn.role}`]))
    expect((await job.run('aws eks list-clusters --profile=hub')).log).toContain('AccessDeniedException')
  })

  test('the clusters: there, in the kubeconfig, and what runs', async () => {
    expect((await runs('describe-cluster')).trim()).toBe('"ACTIVE"')
    await runs('update-kubeconfig')
    expect((await job.run('kubectl config current-context')).log.trim()).toBe('hub-prod')
    expect(await runs('alias k=kubectl')).toContain('No resources found')
  })

  test('Docker, in the registry', async () => {
    expect(await runs('docker login')).toContain('Login Succeeded')
  })

  test('these were all blocks of the page that need no AWS', () => {
    expect(shown.map(({ text }) => text).filter((text) => !ran.has(text))).toEqual([])
  })
})

/** The sections of a configuration file of AWS, each with its lines sorted. */
function sectionsOf(config: string): Record<string, string[]> {
  const sections = config.split(/^\[/m).slice(1)
  return Object.fromEntries(
    sections.map((section) => {
      const [name = '', ...lines] = section.trim().split('\n')
      return [name, lines.filter(Boolean).sort()]
    }),
  )
}

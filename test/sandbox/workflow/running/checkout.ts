/**
 * What `actions/checkout` does: real git fetches from the repository as it is on the sandbox's GitHub.
 *
 * https://github.com/actions/checkout
 */
import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { WorkflowEvent } from '../../github/event.ts'
import { git, runGit } from '../../github/git.ts'
import { type Github, levelOf } from '../../github/github.ts'
import { serverUrl } from '../../github/payloads.ts'
import type { Repository } from '../../github/repository.ts'
import { EvaluationError } from '../file/expressions.ts'

export interface CheckoutSettings {
  github: Github
  /** The repository that the workflow runs in. */
  repository: Repository
  event: WorkflowEvent
  workspace: string
  /** RUNNER_TEMP */
  temp: string
  /** The job's. */
  token: string
  /** As given, by lower-case name. */
  inputs: Readonly<Record<string, string>>
}

export interface CheckedOut {
  outputs: { ref: string; commit: string }
  /** To be masked. */
  secret: string
  /** Takes the credentials away again. */
  post: () => void
}

const supported = ['repository', 'ref', 'path', 'fetch-depth', 'fetch-tags', 'persist-credentials', 'clean', 'token']
const harmless = ['show-progress', 'set-safe-directory', 'allow-unsafe-pr-checkout']
/** Inputs that mean something only with these values. */
const off: Readonly<Record<string, readonly string[]>> = { lfs: ['', 'false'], submodules: ['', 'false'] }

/** @throws EvaluationError where actions/checkout fails, and Error for what is not supported. */
export async function checkOut(settings: CheckoutSettings): Promise<CheckedOut> {
  const { inputs, workspace } = settings
  refuseUnsupported(inputs)
  const folder = resolve(workspace, inputs.path || '.')
  if (relative(workspace, folder).startsWith('..'))
    throw new EvaluationError(`Repository path '${folder}' is not under '${workspace}'`)
  const { repository, ref, commit } = targetOf(settings)
  refuseForkCode(settings, repository, ref, commit)
  const token = inputs.token || settings.token
  checkAccess(settings.github, repository, token)
  await prepare(folder, originOf(repository), inputs.clean !== 'false')
  const credentials = join(settings.temp, `git-credentials-${randomUUID()}.config`)
  writeFileSync(credentials, credentialsFor(repository, token, settings.github), { mode: 0o600 })
  const run = async (...args: string[]) => await git(args, { folder, environment: { GIT_CONFIG_GLOBAL: credentials } })
  const post = () => rmSync(credentials, { force: true })
  try {
    const depth = Number(inputs['fetch-depth'] || '1')
    await fetch(run, { ref, commit, depth: depth > 0 ? depth : 0, tags: inputs['fetch-tags'] === 'true' })
    if (depth === 0 || ref.startsWith('refs/tags/')) await refuseMoved(run, ref, commit)
    await run('checkout', '--quiet', '--force', ...(await startOf(folder, ref, commit)))
  } catch (error) {
    post()
    throw new EvaluationError(error instanceof Error ? error.message : String(error))
  }
  const outputs = { ref: ref || (inputs.ref ?? ''), commit: commit || (await run('rev-parse', 'HEAD')) }
  if (inputs['persist-credentials'] === 'false') post()
  else appendFileSync(join(folder, '.git', 'config'), inclusionOf(credentials, folder))
  return { outputs, secret: basicCredential(token), post }
}

/** Lets git in this folder, and nowhere else, use the credentials. */
function inclusionOf(credentials: string, folder: string): string {
  const quoted = (path: string) => `"${path.split(sep).join('/').replaceAll('"', '\\"')}"`
  return `[includeIf ${quoted(`gitdir:${join(folder, '.git')}`)}]\n\tpath = ${quoted(credentials)}\n`
}

function refuseUnsupported(inputs: Readonly<Record<string, string>>): void {
  const unsupported = Object.entries(inputs)
    .filter(([name, value]) => ![...supported, ...harmless].includes(name) && !off[name]?.includes(value))
    .map(([name]) => name)
  if (unsupported.length > 0)
    throw new Error(
      `The runner of the sandbox does not support these inputs of actions/checkout: ${unsupported.join(', ')}`,
    )
}

/** The repository, and the ref or the commit: by default those of the event, of another repository its main branch. */
function targetOf({ github, repository, event, inputs }: CheckoutSettings) {
  const name = inputs.repository || repository.name
  const found = github.repository(name)
  if (!found)
    throw new Error(`The runner of the sandbox can check out the repositories that it knows alone, and not '${name}'`)
  const ref = inputs.ref ?? ''
  if (/^[0-9a-f]{40}$/i.test(ref)) return { repository: found, ref: '', commit: ref.toLowerCase() }
  if (ref !== '') return { repository: found, ref, commit: '' }
  if (found === repository) return { repository: found, ref: event.ref, commit: event.sha }
  return { repository: found, ref: `refs/heads/${found.facts.defaultBranch}`, commit: '' }
}

/** A workflow with all rights does not check out what a fork proposes, unless it says so. */
function refuseForkCode({ event, inputs }: CheckoutSettings, of: Repository, ref: string, commit: string): void {
  if (event.name !== 'pull_request_target' || inputs['allow-unsafe-pr-checkout'] === 'true') return
  const { pull_request: pull } = event.payload as {
    pull_request?: {
      head: { sha: string; repo: { full_name: string; fork: boolean } }
      merge_commit_sha: string | null
    }
  }
  if (!pull?.head.repo.fork) return
  const isFork = of.name.toLowerCase() === pull.head.repo.full_name.toLowerCase()
  if (
    !isFork &&
    !/^refs\/pull\/\d+\/(head|merge)$/.test(ref) &&
    ![pull.head.sha, pull.merge_commit_sha].includes(commit)
  )
    return
  throw new EvaluationError(`Refusing to check out fork pull request code from a '${event.name}' workflow.`)
}

/** @throws EvaluationError as git says it, when the token does not open the repository. */
function checkAccess(github: Github, repository: Repository, token: string): void {
  if (repository.facts.visibility === 'public') return
  const installation = github.installation(token)
  const isOwn = installation?.repository.toLowerCase() === repository.name.toLowerCase()
  if (isOwn && levelOf(installation.permissions, 'contents') !== 'none') return
  throw new EvaluationError(
    `remote: Repository not found.\nfatal: repository '${originOf(repository)}/' not found. The job needs 'contents: read' to check it out.`,
  )
}

function originOf(repository: Repository): string {
  return `${serverUrl}/${repository.name}`
}

/** Whoever includes this configuration reaches the repository; to push, the token has to be allowed to. */
function credentialsFor(repository: Repository, token: string, github: Github): string {
  const here = `file://${repository.git.folder.split(sep).join('/')}`
  const canWrite = levelOf(github.installation(token)?.permissions ?? {}, 'contents') === 'write'
  const denied = `file:///remote: Permission to ${repository.name}.git denied to github-actions[bot]`
  return `[http "${serverUrl}/"]
	extraheader = AUTHORIZATION: basic ${basicCredential(token)}
[url "${here}"]
	insteadOf = ${originOf(repository)}
[url "${canWrite ? here : denied}"]
	pushInsteadOf = ${originOf(repository)}
`
}

function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** An empty folder with a repository, or the same repository, clean: whatever else is there goes. */
async function prepare(folder: string, origin: string, clean: boolean): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const configuration = join(folder, '.git', 'config')
  if (existsSync(configuration) && readFileSync(configuration, 'utf8').includes(`url = ${origin}\n`)) {
    if (!clean) return
    await git(['clean', '-ffdx', '--quiet'], { folder })
    await runGit(['reset', '--hard', '--quiet', 'HEAD'], { folder })
    return
  }
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  await git(['init', '--quiet', '--initial-branch=main', '.'], { folder })
  const remote = `[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  appendFileSync(configuration, `[gc]\n\tauto = 0\n${remote}`)
}

interface Wanted {
  ref: string
  commit: string
  depth: number
  tags: boolean
}

async function fetch(run: (...args: string[]) => Promise<string>, { ref, commit, depth, tags }: Wanted): Promise<void> {
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const pull = pullOf(ref)
  const wanted =
    depth === 0
      ? [...all, ...(pull ? [`+${commit || ref}:${pull}`] : []), ...(ref === '' ? [commit] : [])]
      : [...(tags ? all.slice(1) : []), ...refspecs(ref, commit, tags)]
  const limit = depth === 0 ? [] : [`--depth=${depth}`]
  await run(
    '-c',
    'protocol.version=2',
    'fetch',
    '--quiet',
    '--no-tags',
    '--prune',
    '--no-recurse-submodules',
    ...limit,
    'origin',
    ...wanted,
  )
}

/** A branch that has moved on since the event is fetched at its commit; a tag that was moved is refused. */
async function refuseMoved(run: (...args: string[]) => Promise<string>, ref: string, commit: string): Promise<void> {
  const there = ref.replace(/^refs\/heads\//, 'refs/remotes/origin/')
  if (commit === '' || !/^refs\/(heads|tags)\//.test(ref)) return
  if ((await run('rev-parse', `${there}^{commit}`)) === commit) return
  if (ref.startsWith('refs/heads/')) await run('fetch', '--quiet', '--no-tags', 'origin', `+${commit}:${there}`)
  else throw new Error(`The ref '${ref}' does not point to the expected commit '${commit}'.`)
}

/** Where a ref of a pull request goes in the working copy. */
function pullOf(ref: string): string | undefined {
  return ref.startsWith('refs/pull/') ? ref.replace('refs/', 'refs/remotes/') : undefined
}

function refspecs(ref: string, commit: string, tags: boolean): string[] {
  const target = pullOf(ref) ?? ref.replace(/^refs\/heads\//, 'refs/remotes/origin/')
  if (ref === '') return [commit]
  if (ref.startsWith('refs/tags/')) return tags ? [] : [`+${ref}:${ref}`]
  if (ref.startsWith('refs/')) return [`+${commit || ref}:${target}`]
  const branches = `+refs/heads/${ref}*:refs/remotes/origin/${ref}*`
  return tags ? [branches] : [branches, `+refs/tags/${ref}*:refs/tags/${ref}*`]
}

/** What is checked out: a branch of its own for a branch, else a commit. */
async function startOf(folder: string, ref: string, commit: string): Promise<string[]> {
  if (ref === '') return [commit]
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ref
  if (ref.startsWith('refs/heads/')) return ['-B', branch, `refs/remotes/origin/${branch}`]
  if (ref.startsWith('refs/')) return [pullOf(ref) ?? ref]
  for (const [found, start] of [
    [`refs/remotes/origin/${ref}`, ['-B', ref, `refs/remotes/origin/${ref}`]],
    [`refs/tags/${ref}`, [`refs/tags/${ref}`]],
  ] as const) {
    if ((await runGit(['rev-parse', '--quiet', '--verify', found], { folder })).code === 0) return [...start]
  }
  throw new Error(`A branch or tag with the name '${ref}' could not be found`)
}

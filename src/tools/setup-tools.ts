import { rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { invalid, messageOf, UserError, WorldError } from '../errors.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { variables } from '../job/environment.ts'
import { writeAlias } from './alias.ts'
import type { Tool, ToolName } from './catalog.ts'
import { clusterMinor } from './cluster-version.ts'
import { askVersion, findOnPath } from './detect.ts'
import { isPlain } from './download/origin.ts'
import type { Setting, Source } from './install.ts'
import { executableName, nodeArch, platformOf } from './platform.ts'
import { awsCliKey } from './signature/aws-cli-key.ts'
import { type CachedCopy, cachedCopies, type ToolCache } from './tool-cache.ts'
import { type ConcreteRequest, requestText, satisfies, type Version, type VersionRequest } from './version.ts'

/** One tool as the workflow asks for it. */
export interface ToolInputs extends Source {
  tool: Tool
  request: VersionRequest
}

export interface SetupToolsInputs {
  tools: readonly ToolInputs[]
  /** For `kubectl: cluster`. */
  cluster: string | undefined
  /** Undefined: the job's. */
  region: string | undefined
  /** Undefined: the job's own credentials. */
  profile: string | undefined
  /** Second name of kubectl, if one is asked for. */
  kubectlAlias: string | undefined
}

/** A tool that the job can use now. */
export interface ReadyTool {
  name: ToolName
  path: string
  version: string
  from: 'PATH' | 'tool cache' | 'download'
  /** Only for what was downloaded, now or by an earlier job. */
  verified?: string
  url?: string
}

/** Outputs of the action, by their names in action.yml. Undefined for a tool that was not asked for. */
type SetupToolsOutputs = Record<`${ToolName}-${'path' | 'version'}`, string | undefined>

interface SetupToolsResult {
  outputs: SetupToolsOutputs
  tools: readonly ReadyTool[]
  /** Folders to put on PATH, in this order. */
  paths: readonly string[]
}

/** The machine that this process runs on, and the vendor's own key. */
export function currentSetting(): Setting {
  return { platform: platformOf(process.platform, process.arch), awsKey: awsCliKey }
}

/**
 * Finds or fetches the tools, all at the same time. Nothing changes in the job unless all of them are there: the
 * caller puts `paths` on PATH.
 *
 * @throws the first failure, after the other tools have ended (what they fetched stays in the tool cache).
 */
export async function setupTools(
  inputs: SetupToolsInputs,
  dependencies: Dependencies,
  setting: Setting = currentSetting(),
): Promise<SetupToolsResult> {
  const root = dependencies.environment[variables.runnerToolCache]
  if (!root) throw new UserError('RUNNER_TOOL_CACHE is not set.', 'Run this action on a GitHub Actions runner.')
  if (
    inputs.kubectlAlias &&
    inputs.tools.some(({ tool, request }) => tool.name === 'kubectl' && request.kind === 'none')
  ) {
    throw invalid('kubectl-alias', inputs.kubectlAlias, 'Leave it empty where kubectl is none.')
  }
  const cache: ToolCache = { root, arch: nodeArch(setting.platform) }
  const context: Context = { cache, dependencies, setting, inputs }
  const results = await Promise.allSettled(
    inputs.tools.map((tool) => ofSystem(tool, context, () => readyTool(tool, context))),
  )
  // Removes the folder of the downloads, unless it holds something else of the job.
  await rmdir(dependencies.folder).catch(() => undefined)
  const failures = results.filter((result) => result.status === 'rejected').map((result): unknown => result.reason)
  for (const further of failures.slice(1)) dependencies.logger.info(`Also failed: ${messageOf(further)}`)
  if (failures.length > 0) throw failures[0]
  const tools = results.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []))
  const paths = tools.filter((tool) => tool.from !== 'PATH').map((tool) => dirname(tool.path))
  const target = tools.find((tool) => tool.name === 'kubectl')
  if (inputs.kubectlAlias && target) {
    paths.push(await writeAlias(inputs.kubectlAlias, target.path, dependencies.folder, setting.platform))
  }
  return { outputs: outputsOf(tools), tools, paths }
}

function outputsOf(tools: readonly ReadyTool[]): SetupToolsOutputs {
  const ready: Partial<Record<ToolName, ReadyTool>> = Object.fromEntries(tools.map((tool) => [tool.name, tool]))
  return {
    'aws-path': ready.aws?.path,
    'aws-version': ready.aws?.version,
    'kubectl-path': ready.kubectl?.path,
    'kubectl-version': ready.kubectl?.version,
    'helm-path': ready.helm?.path,
    'helm-version': ready.helm?.version,
  }
}

interface Context {
  cache: ToolCache
  dependencies: Dependencies
  setting: Setting
  inputs: SetupToolsInputs
}

/** Turns a refusal of the file system (no room, no rights, no folder) into an error that names the folders. */
async function ofSystem<T>({ tool }: ToolInputs, { cache, dependencies }: Context, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error
    throw new WorldError(
      `${tool.title} cannot be set up: ${messageOf(error)}.`,
      `Check that ${cache.root} and ${dirname(dependencies.folder)} are folders that this user may write to, with room for it.`,
      { cause: error },
    )
  }
}

async function readyTool(wanted: ToolInputs, context: Context): Promise<ReadyTool | undefined> {
  const { request } = wanted
  switch (request.kind) {
    case 'none':
      return undefined
    case 'latest':
      return await readyNewest(wanted, context)
    case 'cluster':
      return await readyMatching(wanted, await requestOfCluster(context), context)
    default:
      return await readyMatching(wanted, request, context)
  }
}

async function requestOfCluster({ inputs, dependencies }: Context): Promise<ConcreteRequest> {
  if (!inputs.cluster) {
    throw new UserError("The input 'kubectl' is cluster, and 'cluster' is empty.", "Name the cluster with 'cluster'.")
  }
  const numbers = await clusterMinor(inputs.cluster, inputs, dependencies)
  dependencies.logger.info(`Cluster ${inputs.cluster} runs Kubernetes ${numbers.join('.')}.`)
  return { kind: 'minor', numbers }
}

/** `latest`: only the site knows it. It is asked while the copy on PATH prints its version. */
async function readyNewest(wanted: ToolInputs, context: Context): Promise<ReadyTool> {
  const [newest, present] = await Promise.all([
    findNewest(wanted, { kind: 'latest' }, context),
    wanted.sha256 ? undefined : onPath(wanted.tool, context),
  ])
  return await readyMatching(wanted, { kind: 'exact', version: newest }, context, { present })
}

/**
 * A copy that satisfies the request: on PATH, in the tool cache, or fetched. With a pinned SHA-256 a copy on PATH does
 * not count: nothing says which file it came from.
 */
async function readyMatching(
  wanted: ToolInputs,
  request: ConcreteRequest,
  context: Context,
  known?: { present: Present | undefined },
): Promise<ReadyTool> {
  const { tool } = wanted
  const [present, cached] = await Promise.all([
    known ? known.present : wanted.sha256 ? undefined : onPath(tool, context),
    inToolCache(wanted, request, context),
  ])
  if (present && satisfies(present.version, request)) {
    say(context, `${tool.title} ${present.version.text}: on PATH, ${present.path}.`)
    if (tool.name === 'aws' && present.version.numbers[0] < 2) {
      context.dependencies.logger.notice(`aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2.`)
    }
    return { name: tool.name, path: present.path, version: present.version.text, from: 'PATH' }
  }
  if (present) {
    say(context, `${tool.title} ${present.version.text} on PATH is not the ${requestText(request)} asked for.`)
  }
  return cached ?? (await fetchTool(wanted, request, context))
}

interface Present {
  path: string
  version: Version
}

/** The copy on PATH and its version. One that does not print it is passed over, with a warning. */
async function onPath(tool: Tool, { dependencies, setting }: Context): Promise<Present | undefined> {
  const { environment, signal, logger } = dependencies
  const path = await findOnPath(tool.name, environment, setting.platform)
  if (!path) return undefined
  const answer = await askVersion(tool, path, environment, signal)
  if ('version' in answer) return { path, version: answer.version }
  logger.warning(`${tool.name} on PATH (${path}) does not tell its version: ${answer.problem}. It is passed over.`)
  return undefined
}

/**
 * The newest copy in the tool cache that satisfies the request, is the pinned one if there is a pin, and works. Other
 * copies are passed over, and replaced by one that is fetched.
 */
async function inToolCache(
  { tool, sha256 }: ToolInputs,
  request: ConcreteRequest,
  context: Context,
): Promise<ReadyTool | undefined> {
  const { cache, dependencies } = context
  for (const copy of await cachedCopies(cache, tool.cacheName)) {
    if (!satisfies(copy.version, request)) continue
    const path = join(copy.folder, 'bin', executableName(tool.name, context.setting.platform))
    const what = `${tool.title} ${copy.version.text}`
    const problem = await problemOf(tool, copy, path, sha256, context)
    if (problem === undefined) {
      const verified = sha256 ? 'pinned SHA-256' : copy.record.verified
      say(context, `${what}: in the tool cache, verified by its ${verified}.`)
      return { ...readyCopy(tool, path, copy), verified, from: 'tool cache' }
    }
    dependencies.logger.warning(`${what} in the tool cache ${problem} and is not used.`)
  }
  return undefined
}

/**
 * Why a copy in the tool cache is not to be used. With a pin, a copy is started only after it was found to be the
 * pinned one.
 */
async function problemOf(
  tool: Tool,
  copy: CachedCopy,
  path: string,
  sha256: string | undefined,
  { dependencies, setting }: Context,
): Promise<string | undefined> {
  if (sha256) {
    const { matchesPin } = await import('./pin.ts')
    if (!(await matchesPin(tool, copy, sha256, dependencies, setting))) return 'is not what the workflow pins'
  }
  const answer = await askVersion(tool, path, dependencies.environment, dependencies.signal, 60)
  if ('problem' in answer) return `is broken (${answer.problem})`
  return answer.version.text === copy.version.text ? undefined : `is broken (it says that it is ${answer.version.text})`
}

async function fetchTool(wanted: ToolInputs, request: ConcreteRequest, context: Context): Promise<ReadyTool> {
  const { tool, origin } = wanted
  const { cache, dependencies, setting } = context
  const version = await findNewest(wanted, request, context)
  if (isPlain(origin) && !wanted.sha256) {
    dependencies.logger.warning(
      `${origin.base} is not protected by TLS: checksums come the same way as the files. Pin them with ${tool.name}-sha256.`,
    )
  }
  const { install } = await import('./install.ts')
  const { folder, record } = await install(tool, version, wanted, cache, dependencies, setting)
  const path = join(folder, 'bin', executableName(tool.name, setting.platform))
  return { ...readyCopy(tool, path, { version, folder, record }), from: 'download' }
}

async function findNewest(wanted: ToolInputs, request: ConcreteRequest, context: Context): Promise<Version> {
  const { dependencies, setting } = context
  if (request.kind === 'exact') return request.version
  // Loaded only if something has to be fetched: a run that finds its tools takes no longer than this loading.
  const { newestVersion } = await import('./download/newest.ts')
  const place = { platform: setting.platform, origin: wanted.origin }
  return await newestVersion(wanted.tool, request, place, dependencies, setting.transfer)
}

function readyCopy(tool: Tool, path: string, copy: CachedCopy): Omit<ReadyTool, 'from'> {
  const { verified, url } = copy.record
  return { name: tool.name, path, version: copy.version.text, verified, url }
}

function say({ dependencies }: Context, message: string): void {
  dependencies.logger.info(message)
}

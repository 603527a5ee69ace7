import { randomBytes } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../errors.ts'
import type { Dependencies } from '../../../job/dependencies.ts'
import type { Logger } from '../../../job/logger.ts'
import { isLoopback } from '../../../net/loopback.ts'
import { ifPresent, makePrivateFolder, namesIn, readIfPresent, writePrivateFile } from '../../../system/files.ts'
import type { Rendered } from '../../object.ts'
import { Faults } from '../faults.ts'
import type { Mapping } from '../mapping.ts'
import { mergeValues } from '../merge.ts'
import { buildDependencies } from './dependencies.ts'
import type { Helm } from './helm.ts'
import { readMetadata } from './metadata.ts'
import { sourcesOf, unknownText, unknownValues, type ValueSource, withoutEffect } from './unknown-values.ts'

export interface ChartRequest {
  /** Folder, archive (.tgz) or `oci://` reference. */
  chart: string
  /** For `oci://`. */
  version?: string | undefined
  /** Files, each merged over the one before. */
  values: readonly string[]
  /** Values that are merged last. They may be secrets: they are on no command line. */
  set?: Mapping | undefined
  /** Gives further values, merged before `set`, from those that the chart and the user have. */
  derive?: ((values: Mapping) => Mapping) | undefined
}

/** A chart on this machine, whole, with all its values. Remove it when helm has it no longer to read. */
export interface Chart extends AsyncDisposable {
  /** What helm takes: a folder or an archive. */
  path: string
  /** Arguments for helm: `--values`, a file, ... */
  valueFlags: string[]
}

export interface RenderOptions {
  release: string
  namespace: string
  /** Version of the cluster, such as 1.34.2, for charts that ask for it. */
  kubeVersion?: string | undefined
  /** What the cluster serves (`batch/v1`, `monitoring.coreos.com/v1/ServiceMonitor`), for charts that ask for it. */
  apiVersions?: readonly string[] | undefined
}

/**
 * Gets a chart ready for helm: fetches it, builds what it depends on, writes the values that are in no file.
 *
 * @throws UserError that says what is wrong with it.
 */
export async function openChart(
  request: ChartRequest,
  helm: Helm,
  { folder, logger }: Pick<Dependencies, 'folder' | 'logger'>,
): Promise<Chart> {
  await checkValueFiles(request.values)
  const workFolder = join(folder, `chart-${randomBytes(6).toString('hex')}`)
  await makePrivateFolder(workFolder)
  const close = () => rm(workFolder, { recursive: true, force: true })
  try {
    const path = await locate(request, helm, workFolder)
    if ((await stat(path)).isDirectory()) {
      await buildDependencies(path, await checkedMetadata(path, request.version), helm, { workFolder, logger })
    }
    const texts: string[] = []
    const sources = await readSources(path, request, workFolder, texts)
    const derived = request.derive?.(allOf(sources))
    const files = [...request.values]
    for (const [name, values] of Object.entries({ derived, set: request.set })) {
      if (!values || Object.keys(values).length === 0) continue
      const file = join(workFolder, `${name}.yaml`)
      // JSON is YAML in which nothing is taken for something else.
      await writePrivateFile(file, JSON.stringify(values))
      files.push(file)
    }
    const valueFlags = files.flatMap((file) => ['--values', file])
    await tellUnknown(sources, texts, { path, valueFlags }, helm, { workFolder, logger })
    return { path, valueFlags, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * What a chart gives: its CustomResourceDefinitions, its objects and its hooks (see `hookOf`), but no tests. Each has the
 * template as its origin.
 *
 * @throws UserError with helm's reason, or with every fault in what it renders.
 */
export async function renderChart(
  chart: Chart,
  { release, namespace, kubeVersion, apiVersions = [] }: RenderOptions,
  helm: Helm,
): Promise<Rendered[]> {
  const args = [
    ...['template', release, chart.path, '--namespace', namespace, '--include-crds', '--skip-tests'],
    ...chart.valueFlags,
    ...(kubeVersion === undefined ? [] : ['--kube-version', kubeVersion]),
    ...apiVersions.flatMap((version) => ['--api-versions', version]),
  ]
  const text = await helm.ask(args, `The chart ${chart.path} cannot be rendered`)
  const { parseDocuments } = await import('../documents.ts')
  const rendered = parseDocuments(text, chart.path, { origins: 'helm', lenient: true })
  if (rendered.length > 0) return rendered
  throw new UserError(`The chart ${chart.path} renders no object.`, 'Check the values that switch its parts on.')
}

async function checkValueFiles(files: readonly string[]): Promise<void> {
  const faults = new Faults()
  for (const file of files) {
    const found = await ifPresent(stat(file))
    if (found?.isFile()) continue
    const what = found ? 'It is a folder.' : 'There is no such file.'
    faults.add(
      `The input 'values': '${file}'`,
      what,
      'Name files, one a line, as seen from the working folder of the job.',
    )
  }
  faults.check()
}

/** The path of the chart; one in a registry is fetched. */
async function locate({ chart, version }: ChartRequest, helm: Helm, workFolder: string): Promise<string> {
  if (chart.startsWith('oci://')) return await pull(chart, version, helm, workFolder)
  const found = await ifPresent(stat(chart))
  if (found?.isDirectory() || (found && /\.(?:tgz|tar\.gz)$/.test(chart))) return chart
  const valid = "Give the path of a chart's folder or archive (.tgz), or an oci:// reference."
  if (found) throw new UserError(`The input 'chart' is '${chart}', which is neither a folder nor an archive.`, valid)
  if (/^https?:\/\/|^[\w-]+\/[\w-]+$/.test(chart)) {
    throw new UserError(
      `The input 'chart' is '${chart}', which is not on this machine.`,
      `${valid} Of a chart in another kind of repository, make a dependency of a chart of your own.`,
    )
  }
  throw new UserError(`The input 'chart' is '${chart}', which does not exist.`, valid)
}

async function pull(chart: string, version: string | undefined, helm: Helm, workFolder: string): Promise<string> {
  const into = join(workFolder, 'pulled')
  await makePrivateFolder(into)
  const host = /^oci:\/\/(\[[^\]]*\]|[^/:]*)/.exec(chart)?.[1] ?? ''
  const args = ['pull', chart, '--destination', into, ...(version ? ['--version', version] : [])]
  // As Docker does with a registry on this machine.
  if (isLoopback(host)) args.push('--plain-http')
  await helm.ask(args, `The chart ${chart}${version ? ` ${version}` : ''} cannot be fetched`)
  const file = (await namesIn(into)).find((name) => name.endsWith('.tgz'))
  if (file) return join(into, file)
  throw new UserError(`helm fetched no archive for ${chart}.`, 'Check that the reference is that of a chart.')
}

async function checkedMetadata(path: string, version: string | undefined) {
  const metadata = await readMetadata(path)
  if (!version || metadata.version === version) return metadata
  throw new UserError(
    `The chart in ${path} has version ${metadata.version}, and 'chart-version' is '${version}'.`,
    "Leave 'chart-version' out for a chart in the repository: it selects one of an oci:// reference.",
  )
}

/** The user's values, each with the chart's own and those before it. */
async function readSources(
  path: string,
  request: ChartRequest,
  workFolder: string,
  texts: string[],
): Promise<ValueSource[]> {
  const { readDefaults } = await import('./defaults.ts')
  const { parseMapping } = await import('../documents.ts')
  const defaults = await readDefaults(path, join(workFolder, 'defaults'), texts)
  const files = []
  for (const file of request.values) {
    files.push({ name: file, values: parseMapping((await readIfPresent(file)) ?? '', file) })
  }
  return sourcesOf(defaults, files, request.set ?? {})
}

function allOf(sources: readonly ValueSource[]): Mapping {
  const last = sources.at(-1)
  return last ? mergeValues(last.known, last.given) : {}
}

/** helm takes any value, and says nothing of those that no template reads. */
async function tellUnknown(
  sources: readonly ValueSource[],
  texts: readonly string[],
  chart: Pick<Chart, 'path' | 'valueFlags'>,
  helm: Helm,
  { workFolder, logger }: { workFolder: string; logger: Logger },
): Promise<void> {
  const unknown = sources.flatMap((source) =>
    unknownValues(source.given, source.known, texts).map((value) => ({ ...value, source })),
  )
  const unused = await withoutEffect(unknown, chart, helm, workFolder)
  for (const [{ name, isInput, known }, values] of Map.groupBy(unused, ({ source }) => source)) {
    const what = `${name} gives values that the chart does not have, and without which it renders the same: ${unknownText(values, known)}.`
    // A file may be for several charts.
    if (isInput) logger.warning(`${what} Correct the path, or leave it out.`)
    else logger.notice(what)
  }
}

import { join } from 'node:path'
import { UserError } from '../../../errors.ts'
import { readIfPresent } from '../../../system/files.ts'
import { isMapping } from '../mapping.ts'

/** A chart that another one depends on. */
export interface ChartDependency {
  name: string
  version: string
  /** Empty: it is in `charts` already. */
  repository: string
  /** The name of its values in the chart that depends on it, if that is not its own. */
  alias?: string
}

export interface ChartMetadata {
  name: string
  version: string
  dependencies: ChartDependency[]
  /** What Chart.lock says; undefined if there is none. */
  locked: ChartDependency[] | undefined
}

/**
 * Chart.yaml and Chart.lock of a chart's folder.
 *
 * @throws UserError if it is no chart.
 */
export async function readMetadata(folder: string): Promise<ChartMetadata> {
  const { parseMapping } = await import('../documents.ts')
  const path = join(folder, 'Chart.yaml')
  const text = await readIfPresent(path)
  if (text === undefined) {
    throw new UserError(
      `${folder} has no Chart.yaml, so it is no chart.`,
      "Name the folder of the chart in the input 'chart'; for plain manifests there is the input 'manifests'.",
    )
  }
  const chart = parseMapping(text, path)
  const lockPath = join(folder, 'Chart.lock')
  const lock = await readIfPresent(lockPath)
  return {
    name: textOf(chart.name),
    version: textOf(chart.version),
    dependencies: dependenciesIn(chart.dependencies),
    locked: lock === undefined ? undefined : dependenciesIn(parseMapping(lock, lockPath).dependencies),
  }
}

function dependenciesIn(list: unknown): ChartDependency[] {
  if (!Array.isArray(list)) return []
  return list.filter(isMapping).map(({ name, version, repository, alias }) => ({
    name: textOf(name),
    version: textOf(version),
    repository: textOf(repository),
    ...(alias === undefined || alias === null ? {} : { alias: textOf(alias) }),
  }))
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

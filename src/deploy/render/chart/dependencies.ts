import { rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '../../../errors.ts'
import type { Logger } from '../../../job/logger.ts'
import { ifPresent, namesIn, readIfPresent, writePrivateFile } from '../../../system/files.ts'
import { isMapping } from '../mapping.ts'
import type { Helm } from './helm.ts'
import { type ChartDependency, type ChartMetadata, readMetadata } from './metadata.ts'

/**
 * Puts into a chart's `charts` folder what it depends on, as Chart.lock says, if it is not there. Charts of the same
 * repository (`file://`) need no Chart.lock.
 *
 * @param workFolder for files of this call.
 * @throws UserError if nothing says in which version a chart is meant.
 */
export async function buildDependencies(
  folder: string,
  metadata: ChartMetadata,
  helm: Helm,
  { workFolder, logger }: { workFolder: string; logger: Logger },
  seen: ReadonlySet<string> = new Set(),
): Promise<void> {
  const wanted = metadata.locked ?? metadata.dependencies
  const missing = await missingOf(folder, wanted, metadata.locked !== undefined)
  if (missing.length === 0 || seen.has(resolve(folder))) return
  const unlocked = metadata.locked ? [] : missing.filter(({ repository }) => !repository.startsWith('file://'))
  if (unlocked.length > 0) {
    const names = unlocked.map(({ name, version }) => `${name} ${version}`).join(', ')
    throw new UserError(
      `The chart ${folder} depends on ${names}, and neither are they in its folder 'charts' nor does a Chart.lock say which versions.`,
      `Run 'helm dependency update ${folder}', and commit Chart.lock.`,
    )
  }
  // helm does not build what a chart of the same repository depends on in turn.
  for (const { repository } of missing) {
    if (!repository.startsWith('file://')) continue
    const below = resolve(folder, repository.slice('file://'.length))
    const inner = await readMetadata(below)
    await buildDependencies(below, inner, helm, { workFolder, logger }, new Set([...seen, resolve(folder)]))
  }
  const config = await repositoryConfig(wanted, helm, workFolder)
  const args = ['dependency', 'build', folder, ...(config ? ['--repository-config', config] : [])]
  await helm.ask(args, `The charts that ${folder} depends on cannot be had`)
  // Without one, helm writes a Chart.lock.
  if (!metadata.locked) await rm(join(folder, 'Chart.lock'), { force: true })
  logger.info(`Built what the chart ${metadata.name} depends on: ${missing.map(({ name }) => name).join(', ')}.`)
}

async function missingOf(
  folder: string,
  wanted: readonly ChartDependency[],
  exact: boolean,
): Promise<ChartDependency[]> {
  if (wanted.length === 0) return []
  const charts = join(folder, 'charts')
  const names = await namesIn(charts)
  const there = await Promise.all(
    wanted.map(async ({ name, version }) => {
      if (exact && names.includes(`${name}-${version}.tgz`)) return true
      if (!exact && names.some((file) => file.startsWith(`${name}-`) && file.endsWith('.tgz'))) return true
      return (await ifPresent(stat(join(charts, name, 'Chart.yaml')))) !== undefined
    }),
  )
  return wanted.filter((_, at) => !there[at])
}

/**
 * A copy of the user's list of repositories that also has those which the charts come from: helm builds from a
 * Chart.lock only what `helm repo add` was run for. Undefined if there is nothing to add.
 */
async function repositoryConfig(
  wanted: readonly ChartDependency[],
  helm: Helm,
  workFolder: string,
): Promise<string | undefined> {
  const urls = [...new Set(wanted.map(({ repository }) => repository))].filter((url) => /^https?:\/\//.test(url))
  if (urls.length === 0) return undefined
  const path = (
    await helm.ask(['env', 'HELM_REPOSITORY_CONFIG'], 'helm does not tell where it keeps repositories')
  ).trim()
  const { parseMapping } = await import('../documents.ts')
  const given = parseMapping((await readIfPresent(path)) ?? '', path)
  const repositories: unknown[] = Array.isArray(given.repositories) ? given.repositories : []
  const same = (url: unknown) => String(url).replace(/\/$/, '')
  const has = (url: string) => repositories.some((entry) => isMapping(entry) && same(entry.url) === same(url))
  const added = urls.filter((url) => !has(url)).map((url, at) => ({ name: `ds-infra-${at + 1}`, url }))
  if (added.length === 0) return undefined
  const copy = join(workFolder, 'repositories.yaml')
  await writePrivateFile(
    copy,
    JSON.stringify({ apiVersion: 'v1', ...given, repositories: [...repositories, ...added] }),
  )
  return copy
}

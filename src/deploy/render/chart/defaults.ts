import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ifPresent, makePrivateFolder, namesIn, readIfPresent } from '../../../system/files.ts'
import { isMapping, type Mapping } from '../mapping.ts'
import { mergeValues } from '../merge.ts'
import { readMetadata } from './metadata.ts'

/** More than any chart unpacks to. */
const largest = 256 * 1024 * 1024
/** Levels of charts in charts. */
const deepest = 8

/**
 * A chart's own values, and within them those of the charts in it, as they are before the user's are merged over them.
 * `helm show values` leaves the latter out.
 *
 * @param workFolder where archives are unpacked.
 * @param texts gets the text of all that may name a value: templates, Chart.yaml, the values' schema.
 */
export async function readDefaults(
  chart: string,
  workFolder: string,
  texts: string[] = [],
  depth = 0,
): Promise<Mapping> {
  const folder = await unpacked(chart, join(workFolder, `chart-${depth}`))
  for (const file of await namingFiles(folder)) texts.push((await readIfPresent(join(folder, file))) ?? '')
  const { parseMapping } = await import('../documents.ts')
  const path = join(folder, 'values.yaml')
  let values = parseMapping((await readIfPresent(path)) ?? '', path)
  if (depth >= deepest) return values
  const { dependencies } = await readMetadata(folder)
  for (const file of await namesIn(join(folder, 'charts'))) {
    const inner = join(folder, 'charts', file)
    const name = await chartName(inner, file)
    if (name === undefined) continue
    const defaults = await readDefaults(inner, join(workFolder, `in-${file}`), texts, depth + 1)
    const aliases = dependencies.filter((dependency) => dependency.name === name)
    const keys = aliases.length === 0 ? [name] : aliases.map((dependency) => dependency.alias ?? name)
    for (const key of keys) {
      const own = values[key]
      values = { ...values, [key]: mergeValues(defaults, isMapping(own) ? own : {}) }
    }
  }
  return values
}

async function namingFiles(folder: string): Promise<string[]> {
  const templates = join(folder, 'templates')
  const entries = (await ifPresent(readdir(templates, { recursive: true, withFileTypes: true }))) ?? []
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return ['Chart.yaml', 'values.schema.json', ...files.map((file) => relative(folder, file))]
}

/** The name of a chart in `charts`: a folder, or an archive `<name>-<version>.tgz`. Undefined for anything else. */
async function chartName(path: string, file: string): Promise<string | undefined> {
  if (file.endsWith('.tgz')) return /^(.+?)-v?\d+\.\d/.exec(file)?.[1]
  return (await ifPresent(stat(join(path, 'Chart.yaml')).catch(() => undefined))) && file
}

/** The folder of a chart that may be an archive, which holds one folder. */
async function unpacked(chart: string, into: string): Promise<string> {
  if ((await stat(chart)).isDirectory()) return chart
  const { untar } = await import('../../../tools/archive/tar.ts')
  await makePrivateFolder(into)
  await untar(chart, into, largest)
  const [name] = await namesIn(into)
  return join(into, name ?? '')
}

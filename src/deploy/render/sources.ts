import { glob, readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { someOf } from '../../errors.ts'
import { ifPresent, namesIn } from '../../system/files.ts'
import type { Faults } from './faults.ts'

/** Something that manifests are read from. */
export interface Source {
  kind: 'file' | 'kustomization'
  path: string
}

/** Files that make a folder a kustomization. Source: sigs.k8s.io/kustomize/api/konfig, RecognizedKustomizationFileNames */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']
/** As for `kubectl apply -f <folder>`. */
const extensions = ['.yaml', '.yml', '.json']

/**
 * What the input `manifests` names: files as they are, whatever their extension; of a folder its .yaml, .yml and .json
 * files, without the folders in it, as for `kubectl apply -f`, or what its kustomization gives; what a glob finds. No
 * file is read twice. In the order of the input, and by name within a folder or a glob.
 */
export async function findSources(manifests: readonly string[], faults: Faults): Promise<Source[]> {
  const sources = new Map<string, Source>()
  for (const entry of manifests) {
    const found = await findEntry(entry, faults)
    for (const source of found) {
      const key = `${source.kind} ${join(source.path)}`
      if (!sources.has(key)) sources.set(key, source)
    }
  }
  return [...sources.values()]
}

async function findEntry(entry: string, faults: Faults): Promise<Source[]> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(entry)) {
    faults.add(
      `'${entry}'`,
      'It is an address, not a path.',
      'Keep the manifest in the repository: what is deployed is then reviewed.',
    )
    return []
  }
  // A name may hold what means something else in a pattern.
  const there = await ifPresent(stat(entry).catch(noFolder))
  if (there?.isDirectory()) return await inFolder(entry, faults)
  if (there) return [fileOrKustomization(entry)]
  if (/[*?[\]{}]/.test(entry)) return await matching(entry, faults)
  faults.add(`'${entry}'`, 'There is no such file or folder.', await remedyForMissing(entry))
  return []
}

/** A path through a file is one that is not there. */
function noFolder(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOTDIR') return undefined
  throw error
}

function fileOrKustomization(path: string): Source {
  return isKustomizationFile(path) ? { kind: 'kustomization', path: dirname(path) } : { kind: 'file', path }
}

function isKustomizationFile(path: string): boolean {
  return kustomizationNames.includes(basename(path))
}

async function inFolder(folder: string, faults: Faults): Promise<Source[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.map(({ name }) => name)
  if (names.some(isKustomizationFile)) return [{ kind: 'kustomization', path: folder }]
  if (names.includes('Chart.yaml')) {
    faults.add(`'${folder}'`, 'It is a chart.', "Name it in the input 'chart', in place of 'manifests'.")
    return []
  }
  const files = names.filter((name) => extensions.includes(extname(name).toLowerCase())).sort()
  if (files.length > 0) return files.map((name) => ({ kind: 'file', path: join(folder, name) }))
  const below = entries.some((entry) => entry.isDirectory())
    ? `Folders in it are not read; write ${folder}/**/*.yaml for those.`
    : 'Name the folder that has the manifests.'
  faults.add(`'${folder}'`, 'The folder has no .yaml, .yml or .json file.', below)
  return []
}

async function matching(pattern: string, faults: Faults): Promise<Source[]> {
  const found: string[] = []
  for await (const path of glob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern))
    found.push(path)
  found.sort()
  const sources: Source[] = []
  for (const path of found) {
    const source = await matched(path, pattern, faults)
    if (source) sources.push(source)
    else if (source === undefined) return []
  }
  if (sources.length === 0) {
    const what = found.length === 0 ? 'It matches no file.' : `It matches no manifest, only ${someOf(found, 3)}.`
    faults.add(
      `'${pattern}'`,
      what,
      'Correct the pattern: it is seen from the working folder, and ** stands for folders of any depth.',
    )
  }
  return sources
}

/** What a match of a glob is read as: null for what is no manifest, undefined if that is not clear. */
async function matched(path: string, pattern: string, faults: Faults): Promise<Source | null | undefined> {
  if ((await stat(path)).isDirectory()) {
    return (await namesIn(path)).some(isKustomizationFile) ? { kind: 'kustomization', path } : null
  }
  if (!isKustomizationFile(path))
    return extensions.includes(extname(path).toLowerCase()) ? { kind: 'file', path } : null
  // Its other files are patches and parts, no manifests of their own.
  if (basename(pattern).includes('ustomization')) return fileOrKustomization(path)
  faults.add(
    `'${pattern}'`,
    `It matches ${path}, which is a kustomization, and the files beside it.`,
    `Name the folder ${dirname(path)} to render it, or write a pattern that leaves it out.`,
  )
  return undefined
}

async function remedyForMissing(path: string): Promise<string> {
  const beside = await namesIn(dirname(path)).catch(() => [])
  const usual =
    'Correct the path: it is seen from the working folder of the job, which has what actions/checkout put there'
  const same = beside.filter(
    (name) =>
      name.toLowerCase().replace(/\.ya?ml$/, '') ===
      basename(path)
        .toLowerCase()
        .replace(/\.ya?ml$/, ''),
  )
  return same.length > 0 ? `${usual}; there is ${join(dirname(path), String(same[0]))}.` : `${usual}.`
}

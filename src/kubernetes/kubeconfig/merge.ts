import { dirname, isAbsolute, resolve, sep } from 'node:path'
import { Document } from 'yaml'
import { type List, lists, parseKubeconfig, plainValues, printKubeconfig } from './document.ts'

/** A kubeconfig file that was read. */
export interface KubeconfigFile {
  /** Absolute; relative paths in it start in its folder. */
  path: string
  text: string
}

type Entry = { name: string } & Record<string, unknown>
type Kubeconfig = Partial<Record<List, Entry[] | null>> & Record<string, unknown>

/**
 * Merges kubeconfigs as kubectl does: of several entries of one name, that of the first file counts, and so does the
 * first current context. Paths become absolute, relative to the file that names them. Source:
 * https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/#merging-kubeconfig-files
 *
 * @throws UserError that names a file which is no kubeconfig.
 */
export function mergeKubeconfigs(
  files: readonly KubeconfigFile[],
  /** The files in the order that counts for everything except entries; the same order by default. */
  settings: readonly KubeconfigFile[] = files,
): string {
  const parsed = new Map(files.map((file) => [file.path, parse(file)]))
  const merged: Kubeconfig = { apiVersion: 'v1', kind: 'Config', preferences: {} }
  for (const { path } of settings) addSettings(merged, parsed.get(path) ?? {})
  for (const list of lists)
    merged[list] = mergeEntries([...parsed.values()].map((kubeconfig) => kubeconfig[list] ?? []))
  const tree = new Document(merged, { compat: 'yaml-1.1' })
  return printKubeconfig({ ...parseKubeconfig(undefined, ''), tree })
}

function parse({ path, text }: KubeconfigFile): Kubeconfig {
  return withAbsolutePaths(plainValues(parseKubeconfig(text, path), path), dirname(path))
}

function addSettings(merged: Kubeconfig, more: Kubeconfig): void {
  for (const [key, value] of Object.entries(more)) {
    if (!isList(key) && (!merged[key] || isEmpty(merged[key]))) merged[key] = value
  }
}

function mergeEntries(files: readonly (readonly Entry[])[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const entry of files.flat()) if (!entries.has(entry.name)) entries.set(entry.name, entry)
  return [...entries.values()]
}

function isList(key: string): key is List {
  return lists.some((list) => list === key)
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}

/** Fields that are paths. Source: GetClusterFileReferences and GetAuthInfoFileReferences of client-go. */
const pathFields = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile']

/** Makes the paths in clusters and users absolute, including those of credential plugins. */
function withAbsolutePaths(kubeconfig: Kubeconfig, folder: string): Kubeconfig {
  const parts = [
    ...(kubeconfig.clusters ?? []).map(({ cluster }) => cluster),
    ...(kubeconfig.users ?? []).map(({ user }) => user),
  ].filter((part) => isObject(part))
  for (const part of parts) {
    for (const field of pathFields) makeAbsolute(part, field, folder)
    // A command without a folder is looked up on PATH.
    if (isObject(part.exec) && String(part.exec.command).includes(sep)) makeAbsolute(part.exec, 'command', folder)
  }
  return kubeconfig
}

function makeAbsolute(part: Record<string, unknown>, field: string, folder: string): void {
  const path = part[field]
  if (typeof path === 'string' && path !== '' && !isAbsolute(path)) part[field] = resolve(folder, path)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

import type { Dependencies } from '../../job/dependencies.ts'
import type { Rendered } from '../object.ts'
import { Faults } from './faults.ts'
import { renderKustomization } from './kustomize.ts'
import { leftPlaceholders } from './placeholders.ts'
import { findSources, type Source } from './sources.ts'
import { readText } from './text.ts'
import { Variables } from './variables.ts'

export interface ManifestRequest {
  /** Files, folders, globs. */
  manifests: readonly string[]
  /** What `${NAME}` in a manifest stands for. */
  variables: Readonly<Record<string, string>>
}

/**
 * Reads what is to be deployed without a chart. All of it is read and checked before any of it is returned.
 *
 * @throws UserError that names file, document and line, for every fault there is.
 */
export async function renderManifests(
  { manifests, variables }: ManifestRequest,
  dependencies: Pick<Dependencies, 'environment' | 'signal' | 'logger'>,
): Promise<Rendered[]> {
  const values = new Variables(variables)
  const faults = new Faults()
  const sources = await findSources(manifests, faults)
  const texts = await readAll(sources, faults, dependencies)
  // The parser is heavy; a mistake in a path needs none of it.
  const { collectDocuments } = await import('./documents.ts')
  const rendered = texts.flatMap(({ kind, path, text }) =>
    kind === 'file'
      ? collectDocuments(text, path, faults, { variables: values })
      : collectDocuments(text, `kustomization ${path}`, faults, { origins: 'whole', variables: values }),
  )
  if (faults.count === 0 && rendered.length === 0) {
    faults.add("The input 'manifests'", 'What it names holds no object.', 'Name files that do.')
  }
  faults.check()
  values.checkUsed()
  const left = leftPlaceholders(rendered, Object.keys(variables))
  if (left !== undefined) dependencies.logger.notice(left)
  return rendered
}

/** The texts, in the order of their sources. kubectl may fetch remote bases: one kustomization after another. */
async function readAll(
  sources: readonly Source[],
  faults: Faults,
  dependencies: Pick<Dependencies, 'environment' | 'signal' | 'logger'>,
): Promise<(Source & { text: string })[]> {
  const texts: (Source & { text: string })[] = []
  for (const source of sources) {
    const { kind, path } = source
    const text = kind === 'file' ? await readText(path, faults) : await renderKustomization(path, faults, dependencies)
    if (text !== undefined) texts.push({ ...source, text })
  }
  return texts
}

/**
 * Workflows as act can read them. act 0.2.89 knows neither `uses: $/path` (this repository, at the commit that runs) nor
 * `concurrency.queue`, nor an input in the `runs-on` of a called workflow.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, parseDocument, visit } from 'yaml'

/** How people write a release in `uses:`. */
export interface Release {
  /** owner/name */
  repository: string
  /** vX.Y.Z */
  version: string
}

/**
 * A workflow of a release for act: what it uses of its own repository is named by release, and its groups of
 * concurrency have no `queue`. A runner that an input names is the usual one. All else is as it was.
 */
export function copyForAct(workflow: string, { repository, version }: Release): string {
  const document = parseDocument(workflow)
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? key.value : undefined
      if (name === 'concurrency' && isMap(value)) value.delete('queue')
      if (name === 'runs-on' && isScalar(value) && String(value.value).includes('inputs.'))
        value.value = 'ubuntu-latest'
      if (name !== 'uses' || !isScalar(value)) return
      const own = /^\$\/(?:actions\/)?(.+)$/.exec(String(value.value))?.[1]
      if (own) value.value = `${repository}/${own}@${version}`
    },
  })
  return document.toString({ lineWidth: 0 })
}

/** Copies a release's tree, or a repository that has its workflows, for act. */
export function copyTreeForAct(from: string, to: string, release: Release): void {
  cpSync(from, to, { recursive: true })
  const folder = join(to, '.github', 'workflows')
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    writeFileSync(file, copyForAct(readFileSync(file, 'utf8'), release))
  }
}

/** What a workflow uses of other repositories, once each: `owner/name[/path]@ref`. */
export function remoteUses(workflow: string): string[] {
  const found = new Set<string>()
  visit(parseDocument(workflow), {
    Pair: (_, { key, value }) => {
      const uses = isScalar(key) && key.value === 'uses' && isScalar(value) ? String(value.value) : ''
      if (/^[\w.-]+\/[\w./-]+@.+$/.test(uses)) found.add(uses)
    },
  })
  return [...found]
}

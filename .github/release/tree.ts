/** The tree of a release: what a consumer downloads. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { actionNames, pageNames, pages } from '../../docs.ts'

const root = join(import.meta.dirname, '../..')

/** What a release is called. */
interface Named {
  /** owner/name, as people write it in `uses:`. */
  repository: string
  /** vX.Y.Z */
  version: string
}

/** An action.yml as it is in a release, one folder higher. */
export function rewriteAction(text: string): string {
  return text.replaceAll('../../dist/', '../dist/')
}

/**
 * Links of a Markdown file that moves from `from` to `to` (folders, relative to the repository's root; '' is the root
 * itself). What the release does not hold is linked on GitHub, at the commit that the release was made from.
 */
export function rewriteLinks(text: string, from: string, to: string, source: string): string {
  return text.replaceAll(/(\]\()([^)#:\s]+)(#[^)\s]*)?\)/g, (_, open: string, target: string, anchor = '') => {
    const path = posix.join(from, target)
    const moved = path.replace(/^actions\/(?=[\w-]+(\/|$))/, '')
    const released = moved !== path || /^(LICENSE$|README\.md$|dist\/|\.github\/(docs|setup|workflows)\/)/.test(path)
    const link = released ? posix.relative(to || '.', moved) : `${source}/${path}`
    return `${open}${link}${anchor})`
  })
}

/** The root action.yml of a release. To use it is always a mistake, so it fails and says what to write instead. */
export function rootAction(names: string[], { repository, version }: Named) {
  const list = names.map((name) => `${repository}/${name}@${version.split('.')[0]}`).join(', ')
  return `name: ds-infra
description: The suite has no action of its own; use one of its actions by name.
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        echo '::error::${repository} is a suite of actions. Use one of: ${list}.'
        exit 1
`
}

/**
 * Writes the release's tree into `folder`. `source` is the URL under which the sources of this commit are found.
 *
 * The workflows are those of the sources, all of them and byte for byte: GitHub takes no push from a workflow's token
 * that brings workflows which differ from those of main. They name our actions as `$/actions/<name>`, so each action is
 * in that place, too. The set-up is part of it, so that people can clone a release and apply it.
 */
export function writeTree(folder: string, { repository, version }: Named, source: string): void {
  const names = actionNames()
  for (const name of names) {
    const from = join(root, 'actions', name)
    for (const to of [name, join('actions', name)]) mkdirSync(join(folder, to), { recursive: true })
    cpSync(join(from, 'action.yml'), join(folder, 'actions', name, 'action.yml'))
    writeFileSync(join(folder, name, 'action.yml'), rewriteAction(readFileSync(join(from, 'action.yml'), 'utf8')))
    cpSync(join(from, 'action-types.yml'), join(folder, name, 'action-types.yml'))
    const readme = readFileSync(join(from, 'README.md'), 'utf8')
    writeFileSync(join(folder, name, 'README.md'), rewriteLinks(readme, `actions/${name}`, name, source))
  }
  for (const same of ['dist', 'LICENSE', ...['docs', 'setup', 'workflows'].map((name) => join('.github', name))])
    cpSync(join(root, same), join(folder, same), { recursive: true })
  for (const page of pageNames()) {
    const text = readFileSync(join(root, pages, page), 'utf8')
    writeFileSync(join(folder, pages, page), rewriteLinks(text, pages, pages, source))
  }
  writeFileSync(join(folder, 'README.md'), rewriteLinks(readFileSync(join(root, 'README.md'), 'utf8'), '', '', source))
  writeFileSync(join(folder, 'action.yml'), rootAction(names, { repository, version }))
}

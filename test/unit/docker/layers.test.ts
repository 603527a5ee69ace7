import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const root = resolve('src/docker')

/** What the files of each part may import of the other parts: only downward. Of a part that is not here: nothing. */
const below: Record<string, readonly string[]> = {
  services: ['build', 'registry', 'checkout', 'engine', 'config', 'image'],
  build: ['engine', 'config', 'image'],
  login: ['registry', 'config'],
  registry: ['config', 'image'],
  engine: ['image'],
}

/** The folder of a file below src/docker, or the file's own name: `engine`. */
function partOf(path: string): string {
  return relative(root, path).split(/[/\\]/)[0]?.replace(/\.ts$/, '') ?? ''
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

test.each([...new Set(files.map((name) => partOf(join(root, name))))])('%s imports only what is below it', (part) => {
  const own = files.filter((name) => partOf(join(root, name)) === part)
  const imported = own.flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8')
    const paths = [...text.matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, path]) => path ?? '')
    return paths.map((path) => resolve(dirname(join(root, name)), path)).filter((path) => path.startsWith(root))
  })
  const others = new Set(imported.map(partOf).filter((name) => name !== part))
  expect([...others].filter((name) => !below[part]?.includes(name))).toEqual([])
})

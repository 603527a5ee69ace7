/**
 * `npm run build [-- <folder>]`: compiles and bundles the actions into `dist/` (or the folder given).
 *
 * tsc emits JavaScript, ncc bundles it into one `index.js` with lazy chunks, and each program of src/entrypoints.ts
 * gets a stub. Types are `npm run types`' business.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'

const root = import.meta.dirname
const dist = resolve(process.argv[2] ?? join(root, 'dist'))
const emitted = join(root, 'build', basename(dist))
const require = createRequire(import.meta.url)

function node(...args: string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

// ncc never cleans its output folder, and a stale chunk would pass for a fresh one.
for (const folder of [dist, emitted]) rmSync(folder, { recursive: true, force: true })

node(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck', '--outDir', emitted)
const compiled = join(emitted, 'src', 'entrypoints.js')
node(
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  compiled,
  '-o',
  dist,
  '--license',
  'licenses.txt',
  '--quiet',
)

// Half as much to download, and not slower to start. Names in our own code stay as they are, for stack traces; the big
// chunks are libraries.
for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
  const file = join(dist, name)
  const code = readFileSync(file, 'utf8')
  const minified = transformSync(code, {
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: code.length > 100_000,
    legalComments: 'none',
    lineLimit: 160,
  })
  writeFileSync(file, minified.code)
}

const { entrypoints } = (await import(pathToFileURL(compiled).href)) as { entrypoints: Record<string, unknown> }
for (const name of Object.keys(entrypoints)) {
  const stub = join(dist, `${name}.js`)
  mkdirSync(dirname(stub), { recursive: true })
  writeFileSync(stub, `import { run } from '../index.js'\nawait run('${name}')\n`)
}
// Without it Node would guess at each start whether these are ES modules.
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')

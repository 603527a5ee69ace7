/**
 * `npm run build [-- <folder>]`: compiles and bundles the actions into `dist/` (or the folder given).
 *
 * tsc emits JavaScript, ncc bundles it into one `index.js` with lazy chunks, and each program of src/entrypoints.ts
 * gets a stub. `npm run types` checks the types.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minify } from 'terser'
import ts from 'typescript'

const root = import.meta.dirname
const dist = resolve(process.argv[2] ?? join(root, 'dist'))
const emitted = join(root, 'build', basename(dist))
const require = createRequire(import.meta.url)

function node(cwd: string, ...args: string[]): void {
  execFileSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

// ncc never cleans its output folder, and a stale chunk would pass for a fresh one.
for (const folder of [dist, emitted]) rmSync(folder, { recursive: true, force: true })

node(root, require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck', '--outDir', emitted)
const compiled = join(emitted, 'src', 'entrypoints.js')

// @actions/core and @actions/tool-cache import an HTTP client, and with it undici, for functions that the suite does
// not call. That took a third of every action's start. ncc takes `paths` from the tsconfig.json of the folder that it
// runs in; by the package.json there it recognises the suite's own code, whose license it does not list.
const paths = { '@actions/http-client': ['./src/runner/unused-http-client.js'] }
writeFileSync(join(emitted, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }))
writeFileSync(join(emitted, 'package.json'), JSON.stringify({ name: 'ds-infra', type: 'module' }))
node(
  emitted,
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  compiled,
  '-o',
  dist,
  '--license',
  'licenses.txt',
  '--quiet',
)

// Half as much to download, and not slower to start. Functions and classes of our own keep their names, for stack
// traces. ncc says above a module where it comes from.
const ours = /^;\/\/ CONCATENATED MODULE: \.\/(?:src|actions)\//m
for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
  const file = join(dist, name)
  const text = withLazyModules(readFileSync(file, 'utf8'))
  const names = { keep_fnames: ours.test(text), keep_classnames: ours.test(text) }
  const { code } = await minify(text, {
    module: true,
    compress: { ...names, inline: false },
    mangle: names,
    format: { comments: false, max_line_len: 160 },
  })
  if (!code) throw new Error(`${name} is empty`)
  writeFileSync(file, withEagerModules(code))
}

// ncc repeats a license for each package that has it; most have the same few.
const licenses = join(dist, 'licenses.txt')
writeFileSync(licenses, sharedLicenses(readFileSync(licenses, 'utf8')))

const { entrypoints } = (await import(pathToFileURL(compiled).href)) as { entrypoints: Record<string, unknown> }
const { engines } = require('./package.json') as { engines: { node: string } }
for (const name of Object.keys(entrypoints)) {
  const stub = join(dist, `${name}.js`)
  mkdirSync(dirname(stub), { recursive: true })
  writeFileSync(stub, stubOf(name, engines.node.replace(/^>=/, '')))
}

/**
 * Lets those of Node's own modules that take milliseconds to load be loaded when something of theirs is first used. ncc
 * has all of them in index.js, and loads them where they are imported.
 */
function withLazyModules(text: string): string {
  const slow = 'assert|child_process|crypto|dns/promises|https?|http2|net|readline|stream(?:/\\w+)?|tls|zlib'
  const imported = new RegExp(`module\\.exports = (\\w+\\(import\\.meta\\.url\\)\\("(?:node:)?(${slow})"\\))`, 'g')
  // These two are functions themselves.
  const like = (name: string) => (/^(?:assert|stream)$/.test(name) ? '() => {}' : '{}')
  const lazy = (_: string, load: string, name: string) => `module.exports = whenUsed(() => ${load}, ${like(name)})`
  const result = text.replace(imported, lazy)
  return result === text ? text : `${result}\n${whenUsed}\n`
}

/**
 * Part of the bundle: a module that is loaded when something of it is first used. `like`: what it looks like until
 * then, a function or an object.
 */
function whenUsed(load: () => object, like: object): object {
  let loaded: object | undefined
  const module = () => {
    loaded ??= load()
    return loaded
  }
  return new Proxy(like, {
    get: (_, name) => {
      // What the bundle asks of every module. None of these has it.
      if (name === '__esModule') return undefined
      // Taken when a module begins that has a use for them later: for those of http2 alone, ten milliseconds.
      if (name === 'constants' && !loaded) return whenUsed(() => Reflect.get(module(), name), {})
      return Reflect.get(module(), name)
    },
    has: (_, name) => Reflect.has(module(), name),
    ownKeys: () => Reflect.ownKeys(module()),
    // A proxy may call nothing fixed that its target has not.
    getOwnPropertyDescriptor: (_, name) => {
      const found = Reflect.getOwnPropertyDescriptor(module(), name)
      return found && { ...found, configurable: true }
    },
    apply: (_, self, args) => Reflect.apply(module() as () => unknown, self, args),
    construct: (_, args, target) => Reflect.construct(module() as new () => object, args, target),
  })
}

/**
 * Puts the modules of a chunk in parentheses. Such a function V8 compiles where it meets it; any other it reads through
 * to its end, and once more when it is called, which for these is at once. A tenth of the start of an action.
 * Source: https://v8.dev/blog/preparser ("PIFEs"), which holds for `function` and not for arrows.
 */
function withEagerModules(code: string): string {
  const { statements } = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ESNext)
  const modules = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'modules')?.initializer
  if (!modules || !ts.isObjectLiteralExpression(modules)) return code
  const parts: string[] = []
  let end = 0
  for (const property of modules.properties) {
    const module = ts.isPropertyAssignment(property) ? property.initializer : undefined
    const isArrow = module !== undefined && ts.isArrowFunction(module) && ts.isBlock(module.body)
    if (!module || !(isArrow || ts.isFunctionExpression(module))) continue
    const parameters = module.parameters.map(({ pos, end }) => code.slice(pos, end)).join()
    parts.push(code.slice(end, module.pos), `(function(${parameters})`, code.slice(module.body.pos, module.end), ')')
    end = module.end
  }
  return parts.join('') + code.slice(end)
}

/** ncc's list (a package's name, its license's identifier, the text; blank lines between) with each text once. */
function sharedLicenses(list: string): string {
  const packages = new Map<string, string[]>()
  const starts = [...list.matchAll(/(?:^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n([\w.+-]+)(?=\n)/g)]
  for (const [index, start] of starts.entries()) {
    const [head, name = '', identifier = ''] = start
    const text = list.slice(start.index + head.length, starts[index + 1]?.index).trim()
    const key = `${identifier}\n\n${text}`
    packages.set(key, [...(packages.get(key) ?? []), name])
  }
  return [...packages].map(([license, names]) => `${names.join(', ')}\n${license}\n`).join('\n\n')
}

/**
 * The program that an action.yml names. Workflow engines that ignore `using: node24` start it on any Node, so it has
 * only syntax that an old Node can parse. The bundle is imported after the check.
 */
function stubOf(program: string, oldest: string): string {
  const phase = /\/(main|post)$/.exec(program)?.[1]
  const what = `This ${phase ? 'action' : 'program'} needs Node ${oldest} or later and was started on Node `
  const remedy = 'Update the runner or workflow engine to one that runs actions with using: node24.'
  const message = `${what}' + process.versions.node + '. ${remedy}'`
  const refusals = {
    main: `console.log('::error::${message})\n  process.exitCode = 1`,
    // Main has done nothing, and a post step never fails.
    post: `console.log('::warning::${message})`,
    helper: `console.error('ds-infra: ${message})\n  process.exitCode = 1`,
  }
  const refusal = refusals[(phase as 'main' | 'post' | undefined) ?? 'helper']
  return [
    `if (parseInt(process.versions.node, 10) < ${oldest}) {`,
    `  ${refusal}`,
    '} else {',
    `  import('../index.js').then(function (bundle) { return bundle.run('${program}') })`,
    '}',
    '',
  ].join('\n')
}

// The value to which AWS_CONFIG_FILE returns if the user has no AWS config: see src/runner/unset.ts.
writeFileSync(join(dist, 'no-profile.config'), '[default]\n')
// Without it Node would guess at each start whether these are ES modules.
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')

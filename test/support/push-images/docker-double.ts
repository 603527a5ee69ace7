/**
 * `docker buildx bake` of a separate builder, for tests about what is built and what is not. It "builds" an image whose
 * layer contains the files of the context, the arguments, the target and the platform, and writes it to the requested
 * OCI layout. `installBuilder` puts it on a job's PATH, with a `docker` that answers all else.
 *
 * It appends each requested target, and how it was called, to the file DOCKER_DOUBLE_LOG, one per line.
 */
import { appendFileSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BakeDefinition, BakeTarget } from '../../../src/docker/build/job.ts'
import { type Descriptor, LayoutWriter } from './layout.ts'

const args = process.argv.slice(2)
const own = process.env.DOCKER_DOUBLE_PLATFORM ?? 'linux/amd64'

function valuesOf(flag: string): string[] {
  return args.flatMap((arg, at) => (arg === flag ? [args[at + 1] ?? ''] : []))
}

/** Every file of the context, with its content. */
function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (name === '.git' || lstatSync(path).isSymbolicLink()) return [name]
      return lstatSync(path).isDirectory() ? filesIn(path) : [`${name}\n${readFileSync(path, 'latin1')}`]
    })
}

function build(layout: LayoutWriter, target: BakeTarget): Descriptor {
  const { context = '.', labels = {} } = target
  const dockerfile = readFileSync(resolve(context, target.dockerfile ?? 'Dockerfile'), 'utf8')
  const image = (platform: string): Descriptor => {
    const [os = '', architecture = ''] = platform.split('/')
    const layer = JSON.stringify([filesIn(resolve(context)), dockerfile, target.args, target.target, platform])
    return { ...layout.image([layer], architecture, labels), platform: { os, architecture } }
  }
  const { platforms = [own] } = target
  const images = platforms.map(image)
  const [only] = images
  return only && images.length === 1 ? only : layout.index(images)
}

function bake(): void {
  const [file = '', ...others] = valuesOf('--file')
  const definition = JSON.parse(readFileSync(file, 'utf8')) as BakeDefinition
  if (args.includes('--print')) {
    if (others.length > 0) throw new Error('the double reads one bake file')
    const group = { default: { targets: Object.keys(definition.target) } }
    const set = valuesOf('--set').join(' ')
    if (set !== '') for (const target of Object.values(definition.target)) target.args = { ...target.args, set }
    process.stdout.write(JSON.stringify({ group, ...definition }))
    return
  }
  const metadata: Record<string, unknown> = {}
  for (const setting of valuesOf('--set')) {
    const [, name = '', folder = ''] = /^(.+?)\.output=type=oci,dest=([^,]+),/.exec(setting) ?? []
    const target = definition.target[name]
    if (!target) throw new Error(`the bake file has no target ${name}`)
    const image = build(new LayoutWriter(folder), target)
    metadata[name] = { 'containerimage.descriptor': image, 'containerimage.digest': image.digest }
    const log = process.env.DOCKER_DOUBLE_LOG ?? ''
    const caches = { reads: cachesOf(target['cache-from']), writes: cachesOf(target['cache-to']) }
    appendFileSync(log, `${JSON.stringify({ name, ...caches, target, args, folder: process.cwd() })}\n`)
  }
  writeFileSync(valuesOf('--metadata-file')[0] ?? '', JSON.stringify(metadata))
}

/** References of caches in registries. */
function cachesOf(caches: readonly string[] = []): string[] {
  return caches.map((cache) => /ref=([^,]+)/.exec(cache)?.[1] ?? cache)
}

if (existsSync(valuesOf('--file')[0] ?? '')) bake()
else process.exitCode = 1

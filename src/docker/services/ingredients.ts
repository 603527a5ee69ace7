import { relative, resolve } from 'node:path'
import { type BakeDefinition, type BakeTarget, dockerfileOf, isRemote, ownValue } from '../build/job.ts'
import { type BuildSource, isBuilt } from '../build/source.ts'
import type { Ingredients } from './fingerprint.ts'
import type { Service } from './service.ts'
import type { Context } from './service-run.ts'

/** What an image is made of, by what its service or its bake target says. Inputs are the rest of the recipe. */
interface OwnIngredients extends Pick<Ingredients, 'paths' | 'dockerfiles' | 'contexts'> {
  baked?: BakeTarget
  recipe: object
}

/**
 * What decides whether the image of a service that the registry has is still the right one.
 *
 * Undefined for a service that is not compared: it asks for none, or only for what the builder fetches, of which git
 * knows nothing.
 */
export function ingredientsOf({ inputs, bake }: Context, service: Service): Ingredients | undefined {
  const local = service.fingerprint?.filter((path) => !isRemote(path)) ?? []
  const { source } = service
  if (local.length === 0 || !isBuilt(source)) return undefined
  const { target, buildArgs } = source.kind === 'build' ? source : { target: undefined, buildArgs: {} }
  const own = source.kind === 'build' ? ofSource(source, local) : ofBakeTarget(bake ?? { target: {} }, source.target)
  const { paths, dockerfiles, contexts, baked, recipe } = own
  const { platforms, provenance, compression } = inputs
  return {
    service: service.name,
    paths,
    dockerfiles,
    contexts,
    // Without our labels, which name the commit. What is as usual is left out, as it was for the images of older runs.
    recipe: {
      target,
      buildArgs: Object.entries(buildArgs).sort(),
      baked,
      platforms,
      provenance,
      ...(compression === 'gzip' ? {} : { compression }),
      ...recipe,
    },
  }
}

function ofSource(source: BuildSource, paths: readonly string[]): OwnIngredients {
  const { context, file } = source
  const folder = inWorkspace(context)
  return {
    paths,
    dockerfiles: isRemote(context) ? [] : [dockerfileOf({ source })],
    contexts: isRemote(context) ? [] : [context],
    // Which of the files are the context and the Dockerfile: their content alone does not say that.
    recipe: {
      ...(folder === '.' ? {} : { context: folder }),
      // Of a remote context, the Dockerfile is a path in it.
      ...(file === undefined ? {} : { file: isRemote(context) ? file : inWorkspace(file) }),
    },
  }
}

/** Of a target and of those that its contexts refer to: what is local by its content, all else by its text. */
function ofBakeTarget(bake: BakeDefinition, name: string): OwnIngredients {
  const targets = linkedTargets(bake, name)
  const folders = [...targets.values()].flatMap(localContexts)
  const [own, ...linked] = [...targets].map(([called, target]) => [called, placed(target)] as const)
  return {
    paths: folders,
    dockerfiles: [...targets.values()].flatMap(localDockerfile),
    contexts: folders,
    ...(own && { baked: own[1] }),
    recipe: linked.length === 0 ? {} : { linked },
  }
}

const link = 'target:'

/** The target, and those that it refers to with `target:<name>`, in turn; each once. */
function linkedTargets(bake: BakeDefinition, name: string, found = new Map<string, BakeTarget>()) {
  const target = ownValue(bake.target, name)
  if (!target || found.has(name)) return found
  found.set(name, target)
  for (const context of Object.values(target.contexts ?? {})) {
    if (context.startsWith(link)) linkedTargets(bake, context.slice(link.length), found)
  }
  return found
}

function localContexts({ context = '.', contexts = {} }: BakeTarget): string[] {
  return [context, ...Object.values(contexts)].filter((one) => !isRemote(one) && !one.startsWith(link))
}

/** Seen from the context, as bake has it. One that stands in the bake file is part of the recipe already. */
function localDockerfile(target: BakeTarget): string[] {
  const { context = '.', dockerfile = 'Dockerfile' } = target
  const isFile = target['dockerfile-inline'] === undefined && !isRemote(context) && !isRemote(dockerfile)
  return isFile ? [resolve(context, dockerfile)] : []
}

/** Where labels say what the image comes from: most name the commit. */
const origin = 'org.opencontainers.image.'

/** The target with its places as they are in any workspace, and without what changes from commit to commit. */
function placed(target: BakeTarget): BakeTarget {
  // Tags and outputs are replaced by ours, and caches do not decide about the image.
  const { tags: _t, output: _o, 'cache-from': _f, 'cache-to': _c, labels, ...rest } = target
  const { context, dockerfile, contexts } = rest
  const places = contexts && Object.entries(contexts).map(([name, place]) => [name, inWorkspace(place)])
  const own = Object.entries(labels ?? {}).filter(([name]) => !name.startsWith(origin))
  return {
    ...rest,
    ...(own.length === 0 ? {} : { labels: Object.fromEntries(own) }),
    ...(context === undefined ? {} : { context: inWorkspace(context) }),
    ...(dockerfile === undefined ? {} : { dockerfile: inWorkspace(dockerfile) }),
    ...(places && { contexts: Object.fromEntries(places) as Record<string, string> }),
  }
}

/** The same text for the same place, wherever the workspace is. */
function inWorkspace(path: string): string {
  return isRemote(path) ? path : relative('.', path).replaceAll('\\', '/') || '.'
}

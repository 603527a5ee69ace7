import { relative } from 'node:path'
import { dockerfileOf, isRemote, ownValue } from './build-jobs.ts'
import type { Context } from './push-work.ts'
import type { BuildSource, Service } from './services.ts'
import type { Ingredients } from './services-fingerprint.ts'

/**
 * What decides whether the image of a service that the registry has is still the right one.
 *
 * Undefined for a service that is not compared: it asks for none, or only for what the builder fetches, of which git
 * knows nothing.
 */
export function ingredientsOf(context: Context, service: Service): Ingredients | undefined {
  const paths = service.fingerprint?.filter((path) => !isRemote(path)) ?? []
  const { source } = service
  if (paths.length === 0 || source.kind !== 'build') return undefined
  const dockerfile = localDockerfile(context, source)
  return {
    service: service.name,
    paths,
    dockerfiles: dockerfile === undefined ? [] : [dockerfile],
    contexts: isRemote(source.context) ? [] : [source.context],
    recipe: recipeOf(context, source),
  }
}

/** What decides about the image beside the files; labels that name the commit do not. */
function recipeOf({ inputs, bake }: Context, source: BuildSource): unknown {
  const { target, buildArgs, bakeTarget } = source
  const baked = bakeTarget === undefined ? undefined : ownValue(bake?.target, bakeTarget)
  const { platforms, provenance, compression } = inputs
  return {
    target,
    buildArgs: Object.entries(buildArgs).sort(),
    baked,
    platforms,
    provenance,
    // What is as usual is left out, as it was for the images of older runs.
    ...(compression === 'gzip' ? {} : { compression }),
    ...(bakeTarget === undefined ? placesOf(source) : {}),
  }
}

/** Which of the files are the context and the Dockerfile: their content alone does not say that. */
function placesOf({ context, file }: BuildSource): { context?: string; file?: string } {
  const folder = inWorkspace(context)
  return {
    ...(folder === '.' ? {} : { context: folder }),
    // Of a remote context, the Dockerfile is a path in it.
    ...(file === undefined ? {} : { file: isRemote(context) ? file : inWorkspace(file) }),
  }
}

/** The same text for the same place, wherever the workspace is. */
function inWorkspace(path: string): string {
  return isRemote(path) ? path : relative('.', path).replaceAll('\\', '/') || '.'
}

function localDockerfile({ bake }: Context, source: BuildSource): string | undefined {
  if (source.bakeTarget === undefined) return isRemote(source.context) ? undefined : dockerfileOf({ source })
  const { context = '.', dockerfile = 'Dockerfile' } = ownValue(bake?.target, source.bakeTarget) ?? {}
  return isRemote(context)
    ? undefined
    : dockerfileOf({ source: { ...source, context, file: `${context}/${dockerfile}` } })
}

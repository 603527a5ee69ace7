import { resolve } from 'node:path'
import type { Environment } from '../../job/environment.ts'
import { placeOf } from '../../system/paths.ts'
import { fieldsOf } from '../build/bake-file.ts'
import { type BakeDefinition, type BakeTarget, dockerfileOf, isRemote, ownValue } from '../build/job.ts'
import { type BuildSource, isBuilt } from '../build/source.ts'
import type { Service } from './service.ts'
import type { PushContext } from './service-run.ts'

/** What an image is made of. */
export interface Ingredients {
  service: string
  /** Paths whose content goes into the image. */
  paths: readonly string[]
  /** Paths of the Dockerfiles that are files on this machine. */
  dockerfiles: readonly string[]
  /** Folders on this machine that are build contexts. Their ignore files apply, whatever the paths are. */
  contexts: readonly string[]
  /** Whether the builder fetches a part of it, of which only the address is known. */
  isFetched: boolean
  /** Everything else that determines the image: target, arguments, platforms, ... Serialized as JSON. */
  recipe: {
    /** Empty: the builder's default. */
    platforms: readonly string[]
    [other: string]: unknown
  }
}

type OwnIngredients = Omit<Ingredients, 'service' | 'recipe'> & {
  recipe: object
  platforms?: readonly string[] | undefined
}

/**
 * The ingredients of a service's image, from the service or its bake target and the inputs. They decide whether an
 * image in the registry is still up to date. Undefined for an image that is not built here.
 */
export function ingredientsOf(
  { inputs, bake, dependencies }: IngredientsContext,
  service: Service,
): Ingredients | undefined {
  const { source } = service
  if (!isBuilt(source)) return undefined
  const own =
    source.kind === 'build'
      ? ofSource(source)
      : ofBakeTarget(bake ?? { target: {} }, source.target, dependencies.environment)
  const { recipe, platforms, ...places } = own
  const { provenance, sbom, compression } = inputs
  // The input is for all services of `services` that have none, and in place of those of bake files.
  const choices = source.kind === 'build' ? [platforms, inputs.platforms] : [inputs.platforms, platforms]
  return {
    service: service.name,
    ...places,
    // Our labels are left out, because they name the commit.
    recipe: {
      platforms: choices.find((some) => some !== undefined && some.length > 0) ?? [],
      provenance,
      ...(sbom === 'false' ? {} : { sbom }),
      compression,
      ...recipe,
    },
  }
}

export type IngredientsContext = Pick<PushContext, 'bake'> & {
  inputs: Pick<PushContext['inputs'], 'platforms' | 'provenance' | 'sbom' | 'compression'>
  dependencies: { environment: Environment }
}

/**
 * The ingredients of a service that is compared by its sources. Undefined for one without `sources`, or with `sources`
 * that only the builder fetches.
 */
export function sourcesOf(context: IngredientsContext, service: Service): Ingredients | undefined {
  const ingredients = ingredientsOf(context, service)
  const listed = service.fingerprint?.filter((path) => !isRemote(path)) ?? []
  if (!ingredients || listed.length === 0) return undefined
  // For a bake target, everything that it refers to counts.
  return service.source.kind === 'bake' ? ingredients : { ...ingredients, paths: listed }
}

function ofSource(source: BuildSource): OwnIngredients {
  const { context, contexts = {}, platforms } = source
  const folders = [context, ...Object.values(contexts)].filter((one) => !isRemote(one))
  return {
    paths: folders,
    dockerfiles: isRemote(context) ? [] : [dockerfileOf({ source })],
    contexts: folders,
    isFetched: fetches({ context, contexts }),
    recipe: recipeOf(source),
    platforms,
  }
}

/** The keys are left out where there is nothing, so that what has none of them keeps its hash. */
function recipeOf({ context, file, target, buildArgs, contexts, labels, secrets, ssh }: BuildSource): object {
  const folder = inWorkspace(context)
  const own = ownLabels(labels)
  const places = Object.entries(contexts ?? {}).map(([name, place]) => [name, inWorkspace(place)])
  return {
    target,
    buildArgs: Object.entries(buildArgs).sort(),
    // The content of the files does not say which of them are the context and the Dockerfile.
    ...(folder === '.' ? {} : { context: folder }),
    // For a remote context, the Dockerfile is a path in it.
    ...(file === undefined ? {} : { file: isRemote(context) ? file : inWorkspace(file) }),
    ...(places.length === 0 ? {} : { contexts: places.sort() }),
    ...(own.length === 0 ? {} : { labels: own.sort() }),
    // Which there are decides what is built, but not their values, which are not in the image.
    ...(secrets && { secrets: secrets.map(({ id }) => id).sort() }),
    ...(ssh && { ssh: ssh.map(({ id }) => id).sort() }),
  }
}

/** The ingredients of a target and of the targets that its contexts refer to: files by content, all else by text. */
function ofBakeTarget(bake: BakeDefinition, name: string, environment: Environment): OwnIngredients {
  const targets = linkedTargets(bake, name)
  const folders = [...targets.values()].flatMap(localContexts)
  const [own, ...linked] = [...targets].map(([called, target]) => [called, placed(target, environment)] as const)
  return {
    paths: folders,
    dockerfiles: [...targets.values()].flatMap(localDockerfile),
    contexts: folders,
    isFetched: [...targets.values()].some(fetches),
    recipe: { ...(own && { baked: own[1] }), ...(linked.length === 0 ? {} : { linked }) },
    platforms: ownValue(bake.target, name)?.platforms,
  }
}

const link = 'target:'

/** The target and those that it refers to with `target:<name>`, directly or not; each once. */
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

/** Whether the builder fetches a context or Dockerfile of it. Images do not count, as those in FROM do not. */
function fetches({ context = '.', contexts = {}, dockerfile = '' }: BakeTarget): boolean {
  const places = [context, dockerfile, ...Object.values(contexts)]
  return places.some((place) => isRemote(place) && !place.startsWith('docker-image://'))
}

/** The Dockerfile, relative to the context as in bake. An inline one is part of the recipe. */
function localDockerfile(target: BakeTarget): string[] {
  const { context = '.', dockerfile = 'Dockerfile' } = target
  const isFile = target['dockerfile-inline'] === undefined && !isRemote(context) && !isRemote(dockerfile)
  return isFile ? [resolve(context, dockerfile)] : []
}

/** Prefix of labels about the image's origin. Most name the commit. */
const origin = 'org.opencontainers.image.'

function ownLabels(labels: BakeTarget['labels'] = {}): [string, string][] {
  return Object.entries(labels).filter(([name]) => !name.startsWith(origin))
}

/** The target with paths relative to the workspace, and without what changes with every commit. */
function placed(target: BakeTarget, environment: Environment): object {
  // We replace tags and outputs, and caches do not change the image.
  const { tags: _t, output: _o, 'cache-from': _f, 'cache-to': _c, labels, ...rest } = target
  const { context, dockerfile, contexts, args, secret, ssh } = rest
  const places = contexts && Object.entries(contexts).map(([name, place]) => [name, inWorkspace(place)])
  const own = ownLabels(labels)
  return {
    ...rest,
    ...(args && { args: resolved(args, environment) }),
    ...(own.length === 0 ? {} : { labels: Object.fromEntries(own) }),
    ...(context === undefined ? {} : { context: inWorkspace(context) }),
    ...(dockerfile === undefined ? {} : { dockerfile: inWorkspace(dockerfile) }),
    // Their values are not in the image, nor is where they are.
    ...(secret && { secret: secret.map((one) => fieldsOf(one).id) }),
    ...(ssh && { ssh: ssh.map((one) => (typeof one === 'string' ? one.replace(/=.*$/, '') : fieldsOf(one).id)) }),
    ...(places && { contexts: Object.fromEntries(places) as Record<string, string> }),
  }
}

/** The arguments with values: buildx takes an argument without a value from the environment. */
function resolved(args: NonNullable<BakeTarget['args']>, environment: Environment): Record<string, string> {
  const values = Object.entries(args as Record<string, string | null>)
  return Object.fromEntries(values.map(([name, value]) => [name, value ?? environment[name] ?? '']))
}

/** A path that does not depend on where the workspace is. */
function inWorkspace(path: string): string {
  return isRemote(path) ? path : placeOf(path)
}

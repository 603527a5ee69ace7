import { join, resolve } from 'node:path'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Compression } from '../image/compress.ts'
import type { Image } from '../image/manifest.ts'
import type { BakeSource, BuildSource } from './source.ts'

/** An image that is ready to be pushed. */
export type BuiltImage =
  /** In the Docker Engine; `id` as `engineImageId` returns it. */
  | { kind: 'engine'; id: string }
  /** In an OCI layout. */
  | { kind: 'layout'; manifest: Image }

/**
 * Tags of each repository that hold its build caches (`cache: registry`). Trusted runs never read what another run wrote.
 */
export const cacheTags = { trusted: 'buildcache', others: 'buildcache-pr' } as const

/** One image to be built. */
export interface BuildJob {
  service: string
  source: BuildSource | BakeSource
  /** Full references, with registry and tag, under which the Engine keeps the image. */
  references: readonly string[]
  labels: Readonly<Record<string, string>>
  /** Its repository, with registry. */
  repository: string
}

/** How all images are built. */
export interface BuildOptions {
  /** The name of a builder, or `auto`. */
  builder: string
  /** Such as `linux/arm64`; empty: the builder's own. */
  platforms: readonly string[]
  /** The platform of what names none, in place of the builder's own: DOCKER_DEFAULT_PLATFORM, which bake does not read. */
  defaultPlatform?: string
  provenance: Provenance
  /** `false`, `true`, or the image of a generator. */
  sbom: string
  /** Whether every step is run, also one that the builder remembers. */
  noCache: boolean
  /** Whether base images are looked up again. */
  pull: boolean
  /** Of layers that the builder writes into a layout. Layers of base images are not changed. */
  compression: Compression
  cache: BuildCache
  /** Whether the main branch may take what this build leaves in a cache. */
  isTrusted: boolean
  /** The content of the user's bake files. */
  bake?: BakeDefinition
  /** Folder in which buildx reads and builds them. Default: the job's working folder. */
  workdir?: string
  /** Privileges that the builds may have, as `--allow` of buildx takes them. */
  allow: readonly string[]
}

export type Provenance = 'false' | 'true' | 'min' | 'max'
export type BuildCache = 'none' | 'registry' | 'gha'

/** What a build reports while it runs. */
export interface BuildListener {
  started(service: string): void
  line(service: string, line: string): void
  /** `log`: the lines printed for this service alone. `succeeded`: whether there is an image. */
  ended(service: string, log: readonly string[], succeeded: boolean): void
  /** The lines of an invocation for several services that belong to none of them. */
  shared(log: readonly string[]): void
}

/** By service: its image, or the error of its build. */
export type BuildResults = Map<string, BuiltImage | Error>

export interface BuildDependencies extends Pick<Dependencies, 'environment' | 'signal' | 'logger' | 'mask'> {
  /** Private folder for the files of builds. */
  folder: string
}

/** Such as `type=sbom`, or `{type: 'sbom'}` as newer versions of buildx print it. */
export type Attestation = string | { type?: string; disabled?: string | boolean }

/** A target of a bake file: the fields that we read or set. https://docs.docker.com/build/bake/reference/ */
export interface BakeTarget {
  context?: string
  /** More contexts by name: folders, `target:<name>`, addresses. */
  contexts?: Record<string, string>
  dockerfile?: string
  target?: string
  args?: Record<string, string>
  labels?: Record<string, string>
  tags?: string[]
  platforms?: string[]
  /** Such as `id=npm,env=NPM_TOKEN`, or `{id, env}` as newer versions of buildx print it. */
  secret?: (string | object)[]
  /** Such as `default=path`, or `{id, paths}`. */
  ssh?: (string | object)[]
  output?: string[]
  attest?: Attestation[]
  'cache-from'?: string[]
  'cache-to'?: string[]
  [other: string]: unknown
}

/** Targets and groups by name, as `docker buildx bake --print` prints them. */
export interface BakeDefinition {
  group?: Record<string, { targets: string[] }>
  target: Record<string, BakeTarget>
}

/** The value under a name that the user chose. A name such as `constructor` must not find an inherited property. */
export function ownValue<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined
}

/** Path of the Dockerfile: the given one, or `Dockerfile` in the context. */
export function dockerfileOf({ source }: { source: BuildSource }): string {
  return isRemote(source.context) ? source.context : resolve(source.file ?? join(source.context, 'Dockerfile'))
}

/** Whether the builder fetches the context: a URL, a git repository, or an image. */
export function isRemote(context: string): boolean {
  return /^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.test(context)
}

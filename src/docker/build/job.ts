import { join, resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Compression } from '../image/compress.ts'
import type { Manifest } from '../image/manifest.ts'
import type { BuildSource } from './source.ts'

/** An image that is there to be pushed. */
export type BuiltImage =
  /** In the Docker Engine; `id` as `engineImageId` returns it. */
  | { kind: 'engine'; id: string }
  /** In an OCI layout. */
  | { kind: 'layout'; manifest: Manifest }

/** One image to be built. */
export interface BuildJob {
  service: string
  source: BuildSource
  /** Full references, with registry and tag, that the image gets in the Engine. */
  references: readonly string[]
  labels: Readonly<Record<string, string>>
  /** Where its build cache is kept: a tag of its repository. */
  cacheReference: string
}

/** How all images are built. */
export interface BuildOptions {
  /** Such as `linux/arm64`; empty: the builder's own. */
  platforms: readonly string[]
  provenance: Provenance
  /** Of layers that the builder writes into a layout; base images' stay as they are. */
  compression: Compression
  cache: BuildCache
  /** Whether the cache is written, too. Pull requests only read it. */
  exportCache: boolean
  /** What the user's bake files say. */
  bake?: BakeDefinition
}

export type Provenance = 'false' | 'true' | 'min' | 'max'
export type BuildCache = 'none' | 'registry' | 'gha'

/** What a build tells while it runs. */
export interface BuildListener {
  started(service: string): void
  line(service: string, line: string): void
  /** `log` is everything that was printed for this service alone; `succeeded`: there is an image. */
  ended(service: string, log: readonly string[], succeeded: boolean): void
  /** What was printed by an invocation that builds several services. */
  shared(log: readonly string[]): void
}

/** Per service its image, or the error that its build ended with. */
export type BuildResults = Map<string, BuiltImage | Error>

export interface BuildDependencies extends Pick<Dependencies, 'environment' | 'signal' | 'logger'> {
  /** Private folder for what builds leave behind. */
  folder: string
}

/** Such as `type=sbom`, or, as newer versions of buildx show it, `{type: 'sbom'}`. */
export type Attestation = string | { type?: string; disabled?: string | boolean }

/** A target of a bake file, as far as we set it. https://docs.docker.com/build/bake/reference/ */
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
  output?: string[]
  attest?: Attestation[]
  'cache-from'?: string[]
  'cache-to'?: string[]
  [other: string]: unknown
}

/** Targets by name, and groups of them, as `docker buildx bake --print` shows them. */
export interface BakeDefinition {
  group?: Record<string, { targets: string[] }>
  target: Record<string, BakeTarget>
}

/** What a user's name stands for. A target may be called `constructor`, which every object of JavaScript has. */
export function ownValue<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined
}

/** Where the Dockerfile is: given, or `Dockerfile` in the context. Part of what makes two services share stages. */
export function dockerfileOf({ source }: Pick<BuildJob, 'source'>): string {
  return isRemote(source.context) ? source.context : resolve(source.file ?? join(source.context, 'Dockerfile'))
}

/** Whether the context is fetched by the builder: a URL, a git repository, or an image. */
export function isRemote(context: string): boolean {
  return /^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.test(context)
}

/** Lines of a failed build's log that its error shows. */
const shownLines = 20

/** The notice that `docker build` begins with where there is no buildx: three lines that explain no failure. */
const legacyNotice =
  /^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/

/** A build that failed, with the last lines of its log. */
export function buildError(service: string, log: readonly string[]): UserError {
  const lines = log.filter((line) => line.trim() !== '' && !legacyNotice.test(line)).slice(-shownLines)
  const needsBuildKit = lines.some((line) =>
    /requires BuildKit|requires buildx|buildx component is missing/i.test(line),
  )
  return new UserError(
    `The image of service '${service}' could not be built. The end of its log:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    needsBuildKit
      ? 'Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.'
      : 'Correct the Dockerfile or its context; the whole log is above.',
  )
}

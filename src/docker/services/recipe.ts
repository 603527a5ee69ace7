import { createHash } from 'node:crypto'
import { type Descriptor, type ImageIndex, type ImageManifest, isIndex, type Manifest } from '../image/manifest.ts'
import type { Registry } from '../registry/client.ts'

/**
 * Label of an image that says what it was asked to be built from: a hash over commit, content, Dockerfile, target,
 * arguments, platforms and the rest. Only a hash, because arguments may hold what nobody else is to read.
 */
export const recipeLabel = 'co.huggingface.ds-infra.recipe'

/** `parts`: serialized as JSON. */
export function hashRecipe(parts: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
}

/**
 * The recipes that an image in the registry records, one of each of its platforms; undefined for a platform without one.
 * Attestations of an index have none.
 */
export async function readRecordedRecipes(
  registry: Registry,
  repository: string,
  stored: Pick<Manifest, 'descriptor' | 'bytes'>,
): Promise<(string | undefined)[]> {
  const parsed = JSON.parse(Buffer.from(stored.bytes).toString()) as Partial<ImageManifest & ImageIndex>
  if (!isIndex(stored.descriptor.mediaType)) return [await readLabel(registry, repository, parsed.config)]
  const images = (parsed.manifests ?? []).filter(({ platform }) => platform?.os !== 'unknown')
  const recipes = await Promise.all(
    images.map(async ({ digest }) => {
      const image = await registry.readManifest(repository, digest)
      if (!image) return [undefined]
      return await readRecordedRecipes(registry, repository, image)
    }),
  )
  return recipes.flat()
}

async function readLabel(
  registry: Registry,
  repository: string,
  config: Descriptor | undefined,
): Promise<string | undefined> {
  if (config === undefined) return undefined
  const bytes = await registry.readBlob(repository, config.digest)
  try {
    const parsed = JSON.parse(Buffer.from(bytes).toString()) as { config?: { Labels?: Record<string, unknown> } }
    const value = parsed.config?.Labels?.[recipeLabel]
    return typeof value === 'string' ? value : undefined
  } catch {
    // Artifacts that are no images have a configuration of any kind.
    return undefined
  }
}

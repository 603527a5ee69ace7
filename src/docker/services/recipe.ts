import { createHash } from 'node:crypto'
import { type Descriptor, type ImageIndex, type ImageManifest, isIndex, type Manifest } from '../image/manifest.ts'
import type { Registry } from '../registry/client.ts'

/**
 * Label with the hash of an image's recipe: commit, content, Dockerfile, target, arguments, platforms, and so on. Only
 * a hash, because arguments may be confidential.
 */
export const recipeLabel = 'co.huggingface.ds-infra.recipe'

/** The hash of a recipe. `parts`: serialized as JSON. */
export function hashRecipe(parts: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
}

/**
 * The recipes in the labels of an image in the registry, one for each platform; undefined for a platform without one.
 * Attestations in an index are left out.
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
    // The configuration of an artifact that is no image may be anything.
    return undefined
  }
}

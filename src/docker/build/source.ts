/** What an image is built from with a Dockerfile. */
export interface BuildSource {
  kind: 'build'
  /** Folder (or URL) of the build context. */
  context: string
  /** Path of the Dockerfile, seen from the job's working folder. Default: `Dockerfile` in the context. */
  file?: string
  target?: string
  buildArgs: Record<string, string>
}

/** A target of the user's bake files; they say what it is built from. */
export interface BakeSource {
  kind: 'bake'
  /** The target's name in the bake files. */
  target: string
}

/** An image that the Docker Engine has already. */
export interface EngineSource {
  kind: 'engine'
  reference: string
}

/** An image in an OCI image layout: a folder, or a tar archive of one. */
export interface LayoutSource {
  kind: 'layout'
  path: string
  /** Which of the layout's images: its `org.opencontainers.image.ref.name`. Needed where it holds several. */
  image?: string
}

export type ImageSource = BuildSource | BakeSource | EngineSource | LayoutSource

/** Whether the image is built here. */
export function isBuilt(source: ImageSource): source is BuildSource | BakeSource {
  return source.kind === 'build' || source.kind === 'bake'
}

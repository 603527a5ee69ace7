/** What an image is made from with Docker. */
export interface BuildSource {
  kind: 'build'
  /** Folder (or URL) of the build context. */
  context: string
  /** Path of the Dockerfile, seen from the job's working folder. Default: `Dockerfile` in the context. */
  file?: string
  target?: string
  buildArgs: Record<string, string>
  /** Name of the target in the bake files that it comes from. */
  bakeTarget?: string
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

export type ImageSource = BuildSource | EngineSource | LayoutSource

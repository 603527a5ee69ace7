/** What an image is built from with a Dockerfile. */
export interface BuildSource {
  kind: 'build'
  /** Folder (or URL) of the build context. */
  context: string
  /** Path of the Dockerfile, relative to the job's working folder. Default: `Dockerfile` in the context. */
  file?: string
  target?: string
  buildArgs: Record<string, string>
  /** More build contexts by name: folders, or addresses. */
  contexts?: Record<string, string>
  /** In place of those for all services. */
  platforms?: string[]
  labels?: Record<string, string>
  secrets?: BuildSecret[]
  ssh?: BuildSsh[]
}

/** A secret that a step of the Dockerfile mounts. Where it is: in a variable, or in a file. */
export interface BuildSecret {
  id: string
  env?: string
  file?: string
}

/** An SSH agent, or keys, that a step of the Dockerfile mounts. Without paths: the agent of SSH_AUTH_SOCK. */
export interface BuildSsh {
  id: string
  paths: string[]
}

/** A target of the user's bake files, which define what it is built from. */
export interface BakeSource {
  kind: 'bake'
  /** The target's name in the bake files. */
  target: string
}

/** An image that the Docker Engine already has. */
export interface EngineSource {
  kind: 'engine'
  reference: string
}

/** An image in an OCI image layout: a folder, or a tar archive of one. */
export interface LayoutSource {
  kind: 'layout'
  path: string
  /**
   * The image's name in the layout (`org.opencontainers.image.ref.name`). Needed if the layout holds several images.
   */
  image?: string
}

export type ImageSource = BuildSource | BakeSource | EngineSource | LayoutSource

/** Whether the image is built here. */
export function isBuilt(source: ImageSource): source is BuildSource | BakeSource {
  return source.kind === 'build' || source.kind === 'bake'
}

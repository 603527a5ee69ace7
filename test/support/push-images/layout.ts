/** Images as OCI layouts, for tests and for the double of docker, which starts with little else. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Descriptor {
  mediaType: string
  digest: string
  size: number
  annotations?: Record<string, string>
  platform?: { os: string; architecture: string }
}

const oci = 'application/vnd.oci.image'

/** Adds images to an OCI layout folder, which is created if it is missing. */
export class LayoutWriter {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true })
    if (existsSync(join(folder, 'oci-layout'))) return
    writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [] }))
  }

  blob(mediaType: string, content: Buffer): Descriptor {
    const hex = createHash('sha256').update(content).digest('hex')
    writeFileSync(join(this.folder, 'blobs', 'sha256', hex), content)
    return { mediaType, digest: `sha256:${hex}`, size: content.length }
  }

  /** An image with these layers (any bytes: registries do not look into them). Not named in the index. */
  image(layers: readonly (string | Buffer)[], architecture = 'amd64', labels?: Record<string, string>): Descriptor {
    const config = this.blob(
      `${oci}.config.v1+json`,
      Buffer.from(
        JSON.stringify({ architecture, layers: layers.map(digest), ...(labels ? { config: { Labels: labels } } : {}) }),
      ),
    )
    const content = {
      schemaVersion: 2,
      mediaType: `${oci}.manifest.v1+json`,
      config,
      layers: layers.map((layer) => this.blob(`${oci}.layer.v1.tar+gzip`, asLayer(layer))),
    }
    return this.blob(content.mediaType, Buffer.from(JSON.stringify(content)))
  }

  index(manifests: readonly Descriptor[]): Descriptor {
    const content = { schemaVersion: 2, mediaType: `${oci}.index.v1+json`, manifests }
    return this.blob(content.mediaType, Buffer.from(JSON.stringify(content)))
  }

  /** Adds an image to the layout's index, with a name if given. */
  add(image: Descriptor, name?: string): Descriptor {
    const path = join(this.folder, 'index.json')
    const index = JSON.parse(readFileSync(path, 'utf8')) as { manifests: Descriptor[] }
    index.manifests.push(name ? { ...image, annotations: { 'org.opencontainers.image.ref.name': name } } : image)
    writeFileSync(path, JSON.stringify(index))
    return image
  }

  /** The layout as a tar archive. */
  async archive(path: string): Promise<string> {
    const { create } = await import('tar')
    await create({ file: path, cwd: this.folder }, ['oci-layout', 'index.json', 'blobs'])
    return path
  }
}

function asLayer(layer: string | Buffer): Buffer {
  return typeof layer === 'string' ? gzipSync(layer) : layer
}

export function digest(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

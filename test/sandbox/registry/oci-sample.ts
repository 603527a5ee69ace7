/**
 * The images of test/sample as OCI image layouts, for machines without a Docker Engine: what its Dockerfile builds,
 * written with tar and gzip.
 *
 * https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { create } from 'tar'
import { root } from '../workflow/job.ts'

export const sample = join(root, 'test', 'sample')
export const sampleServices = ['api', 'worker'] as const

interface Descriptor {
  mediaType: string
  digest: string
  size: number
}

export interface SampleImage {
  /** The folder with the layout. */
  layout: string
  /** Digest of the image's manifest. */
  digest: string
  /** Digests of its layers, the shared one first. */
  layers: string[]
}

/**
 * Writes one layout per service into `<folder>/<service>`. The same files give the same digests. The first layer is
 * the same in both images, as it is with the Dockerfile's shared stage.
 */
export async function writeSampleImages(folder: string): Promise<Record<string, SampleImage>> {
  const images: Record<string, SampleImage> = {}
  for (const service of sampleServices) images[service] = await writeLayout(join(folder, service), service)
  return images
}

async function writeLayout(layout: string, service: string): Promise<SampleImage> {
  const blobs = join(layout, 'blobs', 'sha256')
  mkdirSync(blobs, { recursive: true })
  const put = (mediaType: string, content: Buffer): Descriptor => {
    const hex = createHash('sha256').update(content).digest('hex')
    writeFileSync(join(blobs, hex), content)
    return { mediaType, digest: `sha256:${hex}`, size: content.length }
  }
  const tars = await Promise.all(['shared', service].map(layerOf))
  const layers = tars.map((tar) => put('application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(tar)))
  const config = {
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    os: 'linux',
    config: { User: '65534:65534', WorkingDir: '/app' },
    rootfs: { type: 'layers', diff_ids: tars.map((tar) => `sha256:${createHash('sha256').update(tar).digest('hex')}`) },
  }
  const manifest = put(
    'application/vnd.oci.image.manifest.v1+json',
    json({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: put('application/vnd.oci.image.config.v1+json', json(config)),
      layers,
    }),
  )
  writeFileSync(join(layout, 'oci-layout'), json({ imageLayoutVersion: '1.0.0' }))
  writeFileSync(join(layout, 'index.json'), json({ schemaVersion: 2, manifests: [manifest] }))
  return { layout, digest: manifest.digest, layers: layers.map(({ digest }) => digest) }
}

/** `test/sample/<name>` as `/app/<name>`, without what differs between machines: times, owners, modes. */
async function layerOf(name: string): Promise<Buffer> {
  const entries = { cwd: sample, prefix: 'app', portable: true, mtime: new Date(0) }
  const chunks: Buffer[] = []
  const onWriteEntry = (entry: { stat?: { mode: number; isDirectory(): boolean } }) => {
    if (entry.stat) entry.stat.mode = entry.stat.isDirectory() ? 0o40755 : 0o100644
  }
  for await (const chunk of create({ ...entries, onWriteEntry }, [name])) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

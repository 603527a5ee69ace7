import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type Blob, mediaTypes } from './images.ts'

const compress = promisify(gzip)

/** Pieces are compressed on their own, so that all cores work on one layer; large enough to cost no size. */
const piece = 4 * 1024 * 1024

/** Level 6 is gzip's and Docker's own. */
const level = 6

export interface CompressedLayer {
  blob: Blob
  /** Digest of what was compressed. */
  diffId: string
}

/**
 * Compresses a layer into a file as a sequence of gzip members, which is a gzip file like any other (RFC 1952,
 * section 2.2). The same layer gives the same bytes.
 */
export async function compressLayer(layer: Readable, path: string): Promise<CompressedLayer> {
  await using file = await open(path, 'wx', 0o600)
  const plain = createHash('sha256')
  const packed = createHash('sha256')
  let size = 0
  const pending: Promise<Buffer>[] = []
  const writeFirst = async () => {
    const bytes = (await pending.shift()) ?? Buffer.alloc(0)
    packed.update(bytes)
    size += bytes.length
    await file.write(bytes)
  }
  for await (const bytes of pieces(layer)) {
    plain.update(bytes)
    pending.push(compress(bytes, { level }))
    if (pending.length > availableParallelism()) await writeFirst()
  }
  while (pending.length > 0) await writeFirst()
  const descriptor = { mediaType: mediaTypes.ociLayerGzip, digest: `sha256:${packed.digest('hex')}`, size }
  return {
    blob: { descriptor, open: (start) => createReadStream(path, { start }) },
    diffId: `sha256:${plain.digest('hex')}`,
  }
}

/** The stream in pieces of equal length; an empty stream is one empty piece. */
async function* pieces(stream: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  let count = 0
  for await (const chunk of stream) {
    waiting.push(chunk)
    length += chunk.length
    while (length >= piece) {
      const all = Buffer.concat(waiting)
      yield all.subarray(0, piece)
      count += 1
      waiting = [all.subarray(piece)]
      length -= piece
    }
  }
  if (length > 0 || count === 0) yield Buffer.concat(waiting)
}

import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { messageOf, UserError } from '../../errors.ts'
import type { Logger } from '../../job/logger.ts'
import type { HttpResponse } from '../../net/http.ts'
import { isTransient, retryTransient, TransientError } from '../../net/retry.ts'
import { type FetchDependencies, type FetchOptions, openUrl, withUrl } from './fetch.ts'
import { type DownloadOrigin, urlOf } from './origin.ts'

export interface Downloaded {
  url: string
  bytes: number
  /** Of the whole file, in lower-case hex. */
  sha256: string
  seconds: number
}

export interface DownloadOptions extends FetchOptions {
  /** Seconds between two lines of progress. Default 5. */
  progress?: number
}

/** What to download. */
interface DownloadSource {
  origin: DownloadOrigin
  path: string
  /** Most bytes that it may have. */
  largest: number
}

/** Least bytes that must arrive within the stall time (20 KB in 20 s); a slower connection is given up. */
const leastProgress = 20 * 1024

/** Bytes that are written at a time. */
const batchSize = 1024 * 1024

/**
 * Downloads a file and hashes it on the way; memory stays at a few chunks. A broken download is resumed if the site can
 * do that (RFC 9110: Range with If-Range), else started again. It fails by lack of progress and never by total time:
 * after four tries in a row that brought nothing new.
 *
 * @param what such as `kubectl 1.36.2`, for the log.
 * @param file is created exclusively.
 * @throws MissingFileError, UserError or WorldError; each names the URL, the status and the cause.
 */
export async function download(
  what: string,
  source: DownloadSource,
  file: string,
  dependencies: FetchDependencies,
  options: DownloadOptions = {},
): Promise<Downloaded> {
  const url = urlOf(source.origin, source.path)
  const started = performance.now()
  await using handle = await open(file, 'wx', 0o600)
  const transfer = new Transfer(handle)
  const stop = reportProgress(what, transfer, dependencies.logger, (options.progress ?? 5) * 1000)
  try {
    await whileProgressing(transfer, dependencies, (attempt) =>
      retryTransient(() => attempt(() => fetchRest(source, url, transfer, dependencies, options)), {
        what: `Fetching ${url}`,
        signal: dependencies.signal,
        onRetry: (message) => dependencies.logger.info(message),
      }),
    )
    await transfer.finish()
  } finally {
    stop()
  }
  const seconds = (performance.now() - started) / 1000
  return { url: url.href, bytes: transfer.received, sha256: transfer.digest(), seconds }
}

/** Runs rounds of tries for as long as the last try of each brought the file further than any before. */
async function whileProgressing(
  transfer: Transfer,
  { logger }: FetchDependencies,
  round: (attempt: (body: () => Promise<void>) => Promise<void>) => Promise<void>,
): Promise<void> {
  let before = 0
  for (;;) {
    try {
      await round((body) => {
        before = transfer.furthest
        return body()
      })
      return
    } catch (error) {
      if (!isTransient(error) || transfer.furthest === before) throw error
      logger.info(`${messageOf(error)} Going on, as part of it came through.`)
    }
  }
}

/** The part of a file that has come so far, in the file and in its hash. */
class Transfer {
  received = 0
  /** Most bytes ever received; a restart does not reset it. */
  furthest = 0
  total: number | undefined
  /** Strong ETag or date of the file, so that a resumed download continues the same file. */
  validator: string | undefined
  readonly #handle: FileHandle
  #hash: Hash = createHash('sha256')
  /** Received and hashed, on its way to the file. */
  #batch: Uint8Array[] = []
  #batched = 0
  #written = 0
  #writing: Promise<void> = Promise.resolve()

  constructor(handle: FileHandle) {
    this.#handle = handle
  }

  /** Chunks are small; they are written many at a time, while the next ones come in. */
  async add(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk)
    this.#batch.push(chunk)
    this.#batched += chunk.length
    this.received += chunk.length
    this.furthest = Math.max(this.furthest, this.received)
    if (this.#batched >= batchSize) await this.#flush()
  }

  /** Waits until everything is in the file. */
  async finish(): Promise<void> {
    await this.#flush()
    await this.#writing
  }

  async restart(): Promise<void> {
    await this.#writing
    await this.#handle.truncate(0)
    this.#hash = createHash('sha256')
    this.#batch = []
    this.#batched = 0
    this.#written = 0
    this.received = 0
    this.total = undefined
    this.validator = undefined
  }

  async #flush(): Promise<void> {
    await this.#writing
    const batch = this.#batch
    this.#batch = []
    this.#batched = 0
    this.#writing = this.#write(batch)
    // The next one who awaits it gets the error; until then it is not unhandled.
    this.#writing.catch(() => undefined)
  }

  async #write(batch: readonly Uint8Array[]): Promise<void> {
    if (batch.length === 0) return
    let { bytesWritten } = await this.#handle.writev(batch, this.#written)
    const length = batch.reduce((sum, chunk) => sum + chunk.length, 0)
    this.#written += bytesWritten
    // Rare: the system wrote only a part.
    const all = bytesWritten < length ? Buffer.concat(batch) : undefined
    for (let at = bytesWritten; all && at < length; at += bytesWritten) {
      bytesWritten = (await this.#handle.write(all, at, length - at, this.#written)).bytesWritten
      this.#written += bytesWritten
    }
  }

  digest(): string {
    return this.#hash.digest('hex')
  }
}

async function fetchRest(
  { origin, largest }: DownloadSource,
  url: URL,
  transfer: Transfer,
  dependencies: FetchDependencies,
  options: DownloadOptions,
): Promise<void> {
  const resumed = transfer.received > 0 && transfer.validator !== undefined
  const headers: Record<string, string> =
    resumed && transfer.validator ? { range: `bytes=${transfer.received}-`, 'if-range': transfer.validator } : {}
  const response = await openUrl(origin, url, headers, dependencies, options)
  await begin(response, url, transfer, resumed)
  await withUrl(
    url,
    dependencies.signal,
    () => receive(response, url, transfer, { stall: options.stall ?? 20, largest }),
    () => ` after ${transfer.received} of ${transfer.total ?? 'an unknown number of'} bytes`,
  )
  if (transfer.total !== undefined && transfer.received !== transfer.total) {
    throw new TransientError(
      `${url} ended after ${transfer.received} of ${transfer.total} bytes.`,
      'Run the job again; if it persists, look at the proxy or the mirror.',
    )
  }
}

/** Sets the transfer to the place where the answer starts: where the last one stopped (206), or the beginning. */
async function begin(response: HttpResponse, url: URL, transfer: Transfer, resumed: boolean): Promise<void> {
  if (response.status === 206) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '')
    if (resumed && range && Number(range[1]) === transfer.received) return
    response.body.destroy()
    await transfer.restart()
    throw new TransientError(
      `${url} answered with another part than was asked for.`,
      'Run the job again; if it persists, look at the proxy or the mirror.',
    )
  }
  await transfer.restart()
  const length = response.headers['content-length']
  if (length !== undefined && /^\d+$/.test(length)) transfer.total = Number(length)
  const { etag } = response.headers
  transfer.validator = etag && !etag.startsWith('W/') ? etag : response.headers['last-modified']
}

/** Reads the body to its end. The connection itself fails if nothing comes; this also fails if too little comes. */
async function receive(
  response: HttpResponse,
  url: URL,
  transfer: Transfer,
  { stall, largest }: { stall: number; largest: number },
): Promise<void> {
  let checked = performance.now()
  let before = transfer.received
  if ((transfer.total ?? 0) > largest) refuseSize(response, url, largest)
  for await (const chunk of response.body) {
    await transfer.add(chunk)
    if (transfer.received > largest) refuseSize(response, url, largest)
    const now = performance.now()
    if (now - checked < stall * 1000) continue
    if (transfer.received - before < leastProgress) {
      response.body.destroy()
      throw new TransientError(
        `${url} sent only ${transfer.received - before} bytes in ${stall} s.`,
        'Run the job again later, or use a mirror.',
      )
    }
    checked = now
    before = transfer.received
  }
}

function refuseSize(response: HttpResponse, url: URL, largest: number): never {
  response.body.destroy()
  throw new UserError(
    `${url} is larger than ${megabytes(largest)} MB, far more than this file has.`,
    'Check the mirror, and whether a proxy answers in its place.',
  )
}

/** Logs every few seconds how far it is: `kubectl 1.36.2: 23.1 of 58.0 MB, 4.6 MB/s`. Returns what stops it. */
function reportProgress(what: string, transfer: Transfer, logger: Logger, interval: number): () => void {
  let before = 0
  const timer = setInterval(() => {
    const rate = (Math.max(0, transfer.received - before) / interval) * 1000
    before = transfer.received
    const total = transfer.total === undefined ? '' : ` of ${megabytes(transfer.total)}`
    logger.info(`${what}: ${megabytes(transfer.received)}${total} MB, ${megabytes(rate)} MB/s`)
  }, interval)
  return () => clearInterval(timer)
}

/** Decimal megabytes with one digit. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

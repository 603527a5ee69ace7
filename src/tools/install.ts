import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { makePrivateFolder } from '../system/files.ts'
import { unpackTool } from './archive/tree.ts'
import type { Tool, ToolFile } from './catalog.ts'
import { askVersion } from './detect.ts'
import { excerptLine, fetchText, MissingFileError } from './download/fetch.ts'
import { newestVersion } from './download/newest.ts'
import type { DownloadOrigin } from './download/origin.ts'
import { type Downloaded, type DownloadOptions, download, megabytes } from './download/transfer.ts'
import { executableName, isMusl, type Platform } from './platform.ts'
import type { PinnedKey } from './signature/aws-cli-key.ts'
import { checkMsi, checkPkg, type Run } from './signature/package-signature.ts'
import { verifyPgp } from './signature/pgp.ts'
import { addToCache, type CopyRecord, type ToolCache } from './tool-cache.ts'
import type { Version } from './version.ts'

/** What does not come from the user: the machine, and which key is trusted. Tests replace parts of it. */
export interface Setting {
  platform: Platform
  /** Key that signs the AWS CLI for Linux. */
  awsKey: PinnedKey
  transfer?: DownloadOptions
  /** Starts the system's own programs. */
  run?: Run
}

export interface Source {
  origin: DownloadOrigin
  /** The file's SHA-256 as the workflow pins it, lower-case hex. */
  sha256?: string | undefined
}

/**
 * Downloads, verifies, unpacks and tries out one version of a tool, all in the job's own folder, and only then puts it
 * into the tool cache. Whatever fails, PATH and tool cache stay as they were.
 *
 * @returns the copy's folder in the tool cache, and what is recorded of it.
 */
export async function install(
  tool: Tool,
  version: Version,
  source: Source,
  cache: ToolCache,
  dependencies: Dependencies,
  setting: Setting,
): Promise<{ folder: string; record: CopyRecord; bytes: number }> {
  const file = tool.file(version, setting.platform)
  checkLibc(tool, file)
  await makePrivateFolder(dependencies.folder)
  const work = await mkdtemp(join(dependencies.folder, `${tool.name}-`))
  try {
    const fetched = await fetchVerified({ tool, version, file, source, work }, dependencies, setting)
    const tree = join(work, 'tree')
    const { environment } = dependencies
    await unpackTool(tool, file, join(work, basename(file.path)), tree, { ...setting, environment })
    await tryOut(tool, version, tree, dependencies, setting)
    const { url, sha256 } = fetched.downloaded
    const record = { version: version.text, url, sha256, verified: fetched.verified }
    const folder = await addToCache(cache, tool.cacheName, tree, record)
    return { folder, record, bytes: fetched.downloaded.bytes }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

interface Fetching {
  tool: Tool
  version: Version
  file: ToolFile
  source: Source
  work: string
}

/** Downloads the file to the work folder and verifies that it is its publisher's. */
async function fetchVerified(
  fetching: Fetching,
  dependencies: Dependencies,
  setting: Setting,
): Promise<{ downloaded: Downloaded; verified: string }> {
  const { tool, version, file, source, work } = fetching
  const what = `${tool.title} ${version.text}`
  try {
    // The proof first: it is small, and without it the large file is of no use.
    const proof =
      'path' in file.proof ? await fetchText(source.origin, file.proof.path, dependencies, setting.transfer) : undefined
    const path = join(work, basename(file.path))
    const downloaded = await download(
      what,
      { origin: source.origin, path: file.path, largest: tool.largest.file },
      path,
      dependencies,
      setting.transfer,
    )
    const rate = downloaded.bytes / Math.max(downloaded.seconds, 0.001)
    dependencies.logger.info(
      `${what}: ${megabytes(downloaded.bytes)} MB from ${downloaded.url} in ${downloaded.seconds.toFixed(1)} s (${megabytes(rate)} MB/s).`,
    )
    checkPin(source, downloaded)
    const verified = await verify(file, path, proof, downloaded, dependencies, setting)
    dependencies.logger.info(`${what}: verified by its ${verified}.`)
    return { downloaded, verified: source.sha256 ? `${verified}, pinned SHA-256` : verified }
  } catch (error) {
    if (error instanceof MissingFileError) throw await missingVersion(fetching, error, dependencies, setting)
    throw error
  }
}

function checkPin({ sha256 }: Source, downloaded: Downloaded): void {
  if (!sha256 || sha256 === downloaded.sha256) return
  throw new UserError(
    `${downloaded.url} has the SHA-256 ${downloaded.sha256}, and the workflow pins ${sha256}.`,
    'Check that the pin is that of this version and platform; if it is, do not use the file.',
  )
}

/** Verifies the file by its own proof; returns how, for the log. */
async function verify(
  file: ToolFile,
  path: string,
  proof: Buffer | undefined,
  downloaded: Downloaded,
  dependencies: Dependencies,
  setting: Setting,
): Promise<string> {
  const { url } = downloaded
  if (file.proof.kind === 'pkg-signature') return await ofUrl(url, () => checkPkg(path, setting.run))
  if (file.proof.kind === 'msi-signature') {
    return await ofUrl(url, () => checkMsi(path, dependencies.environment, setting.run))
  }
  const published = proof ?? Buffer.alloc(0)
  if (file.proof.kind === 'sha256') {
    checkSha256(
      published.toString('utf8'),
      `${downloaded.url.slice(0, -file.path.length)}${file.proof.path}`,
      downloaded,
    )
    return 'published SHA-256'
  }
  const { keyId, warning } = await ofUrl(url, () =>
    verifyPgp(path, published, setting.awsKey, new Date(dependencies.now())),
  )
  if (warning) dependencies.logger.warning(warning)
  return `PGP signature by key ${keyId}`
}

/** Names the file in a refusal. */
async function ofUrl<T>(url: string, check: () => Promise<T>): Promise<T> {
  try {
    return await check()
  } catch (cause) {
    if (cause instanceof UserError) throw new UserError(`${url}: ${cause.message}`, cause.remedy, { cause })
    throw cause
  }
}

/** Compares with a published line: the bare hash (kubectl), or `<hash>  <file>` (helm). */
function checkSha256(text: string, url: string, downloaded: Downloaded): void {
  const published = /^([0-9a-f]{64})(\s|$)/i.exec(text.trim())?.[1]?.toLowerCase()
  if (!published) {
    throw new UserError(
      `${url} holds no SHA-256 but '${excerptLine(text)}'.`,
      'Check the mirror, and whether a proxy answers in its place.',
    )
  }
  if (published === downloaded.sha256) return
  throw new UserError(
    `${downloaded.url} has the SHA-256 ${downloaded.sha256}, and ${published} is published for it.`,
    'Do not use this file: report the mirror or proxy that it came from.',
  )
}

/** The error for a version that does not exist. Names the newest one, if the site does. */
async function missingVersion(
  { tool, version, source }: Fetching,
  cause: MissingFileError,
  dependencies: Dependencies,
  setting: Setting,
): Promise<UserError> {
  const place = { platform: setting.platform, origin: source.origin }
  const newest = await newestVersion(tool, { kind: 'latest' }, place, dependencies, setting.transfer).catch(
    () => undefined,
  )
  // A bucket that may not be listed, and some proxies, answer 403 for a missing file.
  const missing = cause.status === 403 ? 'is not there, or may not be read' : 'does not exist'
  return new UserError(
    `${tool.title} ${version.text} ${missing}: ${cause.url} answers with HTTP ${cause.status}.${newest ? ` The newest is ${newest.text}.` : ''}`,
    `Use a version that exists (${tool.versionsPage}); a mirror has to carry the checksum or signature as well.`,
    { cause },
  )
}

/** Runs the verified copy: it must say that it is the version asked for. */
async function tryOut(
  tool: Tool,
  version: Version,
  tree: string,
  { environment, signal }: Dependencies,
  { platform }: Setting,
): Promise<void> {
  const executable = join(tree, 'bin', executableName(tool.name, platform))
  const answer = await askVersion(tool, executable, environment, signal, 60)
  if ('problem' in answer) {
    throw new UserError(
      `${tool.title} ${version.text} was downloaded and verified, but does not run here: ${answer.problem}.`,
      'Check that this machine can run it (processor, C library, a temporary folder that allows programs).',
    )
  }
  if (answer.version.text === version.text) return
  throw new UserError(
    `${tool.title} ${version.text} was asked for, and the file says it is ${answer.version.text}.`,
    'Check the mirror: it serves another version under this name.',
  )
}

function checkLibc(tool: Tool, file: ToolFile): void {
  if (tool.name !== 'aws' || file.format !== 'zip' || !isMusl()) return
  throw new UserError(
    'The AWS CLI is published for glibc only, and this job runs on another C library (such as Alpine Linux).',
    "Use an image with glibc (Debian, Ubuntu, Amazon Linux), install the distribution's aws-cli package, or set aws: none.",
  )
}

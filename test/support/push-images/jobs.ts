/** Helpers for the tests of push-images: a logged-in job, and images as OCI layouts. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { create } from 'tar'
import { hub } from '../../../src/hub.ts'
import type { Policy } from '../../sandbox/aws/iam.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { Job } from '../../sandbox/workflow/job.ts'

export interface Bench extends AsyncDisposable {
  sandbox: Sandbox
  job: Job
  /** Inputs that every test gives. */
  inputs: Record<string, string>
  /** Requests to the registry of these operations, as `<operation> <repository>`. */
  requests(...operations: string[]): string[]
}

/** A sandbox and a job that is logged in to its registry with a session of the role. */
export async function openBench(
  options: Parameters<typeof startSandbox>[0] & { role?: string; policies?: Policy[] } = {},
): Promise<Bench> {
  const sandbox = await startSandbox(options)
  const job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
  job.environment.DOCKER_CONFIG = join(job.folder, 'docker')
  logIn(sandbox, job, options.role ?? hub.role, options.policies)
  return {
    sandbox,
    job,
    inputs: { registry: sandbox.registry, 'repository-prefix': 'hub-sample-', tags: 'v1' },
    requests: (...operations) =>
      sandbox.requests
        .filter(({ service, operation }) => service === 'registry' && operations.includes(operation))
        .map(({ operation, path }) => `${operation} ${/^\/v2\/(.+?)\/(?:blobs|manifests)\//.exec(path)?.[1]}`),
    [Symbol.asyncDispose]: async () => {
      job.dispose()
      await sandbox.stop()
    },
  }
}

/** Writes a login of the sandbox's registry to the job's Docker config, as ecr-login does. */
export function logIn(sandbox: Sandbox, job: Job, roleName: string, policies?: Policy[]): void {
  const role = sandbox.iam.roles.get(roleName)
  if (!role) throw new Error(`The sandbox has no role ${roleName}`)
  const { principal } = sandbox.iam.startSession(role, {
    name: 'test',
    seconds: 3600,
    ...(policies ? { policies } : {}),
  })
  const { token } = sandbox.ecr.passwords.issue(principal, sandbox.region)
  const folder = job.environment.DOCKER_CONFIG ?? ''
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [sandbox.registry]: { auth: token } } }))
}

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

/** The distribution registry in place of ECR's, and the machine's Docker Engine, which builds for it and pulls from it. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { startDistribution } from '../push-images/distribution.ts'

export interface ActRegistry extends AsyncDisposable {
  /** `127.0.0.1:<port>` */
  host: string
  /** Digest of a tag or digest; undefined where it is not there. */
  digestOf(repository: string, reference: string): Promise<string | undefined>
  /** Pulls an image with the machine's Engine, and runs it: what it prints. */
  pullAndRun(image: string): string
}

/** Starts the registry. The sandbox's ECR hands out its password. `docker`: environment of the Docker CLI. */
export async function startActRegistry(sandbox: Sandbox, docker: Record<string, string>): Promise<ActRegistry> {
  const password = randomBytes(24).toString('base64')
  const token = Buffer.from(`AWS:${password}`).toString('base64')
  sandbox.secrets.add(password).add(token)
  sandbox.ecr.passwords.issue = () => ({ password, token, expiresAt: Date.now() + 12 * 3600 * 1000 })
  const { host, [Symbol.asyncDispose]: stop } = await startDistribution('AWS', password)
  const cli = (args: string[], input?: string) => spawnSync('docker', args, { encoding: 'utf8', env: docker, input })
  const removeImages = () => {
    const ids = cli(['images', '--filter', `reference=${host}/*`, '--quiet'])
      .stdout.split('\n')
      .filter(Boolean)
    if (ids.length > 0) cli(['rmi', '--force', ...new Set(ids)])
  }
  return {
    host,
    digestOf: async (repository, reference) => {
      const accept = [
        'application/vnd.oci.image.manifest.v1+json',
        'application/vnd.docker.distribution.manifest.v2+json',
      ]
      const headers = { authorization: `Basic ${token}`, accept: accept.join(', ') }
      const answer = await fetch(`http://${host}/v2/${repository}/manifests/${reference}`, { method: 'HEAD', headers })
      return answer.headers.get('docker-content-digest') ?? undefined
    },
    pullAndRun: (image) => {
      // Not the layers that were built here a moment ago.
      removeImages()
      cli(['login', '--username', 'AWS', '--password-stdin', host], password)
      const { stdout, stderr } = cli(['run', '--rm', '--network', 'none', image])
      cli(['logout', host])
      return stdout || stderr
    },
    [Symbol.asyncDispose]: async () => {
      removeImages()
      await stop()
    },
  }
}

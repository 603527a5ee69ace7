/**
 * The sandbox under clients that we did not write: the AWS CLI and Docker. What they take for AWS and a registry is
 * close enough to it.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { openConnections } from '../../src/net/http.ts'
import { writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { describeWith } from '../support/real-programs.ts'
import { roleKeys } from '../support/role-keys.ts'

let sandbox: Sandbox
let folder: string
let environment: Record<string, string>

beforeAll(async () => {
  sandbox = await startSandbox()
  sandbox.ecr.createRepository('hub-copies')
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  writeFileSync(join(folder, 'token'), await sandbox.oidc.idToken({ audience: 'sts.amazonaws.com' }))
  environment = {
    ...sandbox.environment,
    PATH: process.env.PATH ?? '',
    HOME: folder,
    DOCKER_CONFIG: join(folder, 'docker'),
    DOCKER_BUILDKIT: '0',
    AWS_REGION: sandbox.region,
    AWS_DEFAULT_REGION: sandbox.region,
    AWS_ROLE_ARN: `arn:aws:iam::${sandbox.account}:role/EKS-HUB-Hub`,
    AWS_ROLE_SESSION_NAME: 'cli',
    AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
    AWS_MAX_ATTEMPTS: '1',
    REGISTRY: sandbox.registry,
    TAG: `t${randomBytes(6).toString('hex')}`,
  }
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await sandbox.stop()
})

/** Runs a script in bash; asynchronously, because the sandbox answers in this process. */
async function bash(script: string, extra: Record<string, string> = {}): Promise<{ code: unknown; output: string }> {
  return await new Promise((done) => {
    execFile(
      'bash',
      ['-eo', 'pipefail', '-c', script],
      { env: { ...environment, ...extra }, cwd: folder },
      (error, stdout, stderr) => done({ code: error ? error.code : 0, output: `${stdout}${stderr}` }),
    )
  })
}

describeWith({ aws: ['--version'] }, 'the AWS CLI', () => {
  test('assumes the role with a web identity of its own accord', async () => {
    const { code, output } = await bash('aws sts get-caller-identity')
    expect(output).toContain(`arn:aws:sts::${sandbox.account}:assumed-role/EKS-HUB-Hub/cli`)
    expect(code).toBe(0)
  })

  test('describes a cluster, and is denied the list', async () => {
    const described = await bash('aws eks describe-cluster --name=hub-ephemeral')
    expect(JSON.parse(described.output)).toMatchObject({
      cluster: { name: 'hub-ephemeral', status: 'ACTIVE', createdAt: expect.anything() },
    })
    const listed = await bash('aws eks list-clusters')
    expect(listed.output).toContain(
      '(AccessDeniedException) when calling the ListClusters operation: User: arn:aws:sts::',
    )
    expect(listed.code).not.toBe(0)
  })

  test('writes a kubeconfig', async () => {
    const { output } = await bash('aws eks update-kubeconfig --name hub-prod --kubeconfig kubeconfig && cat kubeconfig')
    expect(output).toContain(sandbox.clusters['hub-prod']?.endpoint)
    expect(output).toContain('get-token')
  })

  test('makes a token that its cluster accepts, and the other does not', async () => {
    // Signed for AWS's own STS, as clusters want it: the call reaches no network.
    const get = 'env -u AWS_ENDPOINT_URL_STS -u AWS_WEB_IDENTITY_TOKEN_FILE aws eks get-token --output json'
    const { prod, ephemeral } = hub.clusters
    const { output } = await bash(`${get} --cluster-name ${prod}`, roleKeys(sandbox, hub.role))
    const authorization = `Bearer ${JSON.parse(output).status.token}`
    const statusOf = async (name: string) => {
      const { endpoint = '', ca = '' } = sandbox.clusters[name] ?? {}
      await using connections = new AsyncDisposableStack()
      const { http, close } = openConnections()
      connections.defer(close)
      return (await http({ url: `${endpoint}/version`, ca, headers: { authorization } })).status
    }
    expect([await statusOf(prod), await statusOf(ephemeral)]).toEqual([200, 401])
  })

  test('understands refusals of ECR', async () => {
    expect((await bash('aws ecr create-repository --repository-name hub-new')).output).toContain(
      '(AccessDeniedException) when calling the CreateRepository operation',
    )
    expect((await bash('aws ecr describe-images --repository-name nope')).output).toContain(
      `(RepositoryNotFoundException) when calling the DescribeImages operation: The repository with name 'nope' does not exist in the registry with id '${sandbox.account}'`,
    )
  })

  test('is refused with a tampered token and with a foreign secret key', async () => {
    const tampered = (await sandbox.oidc.idToken({ audience: 'sts.amazonaws.com' })).replace(/.{8}$/, 'AAAAAAAA')
    writeFileSync(join(folder, 'tampered'), tampered)
    // Another session name, or the CLI would take the credentials that it has cached.
    const other = { AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'tampered'), AWS_ROLE_SESSION_NAME: 'other' }
    const refused = await bash('aws sts get-caller-identity', other)
    expect(refused.output).toContain('(InvalidIdentityToken)')
    const { accessKeyId } = sandbox.iam.addUser(sandbox.account, 'somebody', [])
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: 'guessed' }
    expect((await bash('aws sts get-caller-identity', keys)).output).toContain('(SignatureDoesNotMatch)')
  })
})

describeWith({ aws: ['--version'], docker: ['version'] }, 'Docker', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY content /content\n')
    // More than one chunk, and no image that anybody else has.
    writeFileSync(join(folder, 'content'), randomBytes(3_000_000))
    const { code, output } = await bash(`docker build -q -t $REGISTRY/hub-sample-api:$TAG .
      for name in hub-sample-worker nope; do docker tag $REGISTRY/hub-sample-api:$TAG $REGISTRY/$name:$TAG; done`)
    if (code !== 0) throw new Error(output)
  })

  afterAll(async () => {
    await bash('docker rmi $REGISTRY/hub-sample-api:$TAG $REGISTRY/hub-sample-worker:$TAG $REGISTRY/nope:$TAG')
  })

  test('is refused before the login and with a wrong password', async () => {
    expect((await bash('docker push $REGISTRY/hub-sample-api:$TAG')).output).toContain('no basic auth credentials')
    const { code, output } = await bash('echo wrong | docker login --username AWS --password-stdin $REGISTRY')
    expect(output).toContain('400 Bad Request')
    expect(code).not.toBe(0)
  })

  test('logs in, pushes, mounts what is shared, and pulls', async () => {
    const login = await bash('aws ecr get-login-password | docker login --username AWS --password-stdin $REGISTRY')
    expect(login.output).toContain('Login Succeeded')
    expect(await bash('docker push $REGISTRY/hub-sample-api:$TAG')).toMatchObject({ code: 0 })
    const second = await bash('docker push $REGISTRY/hub-sample-worker:$TAG')
    expect(second.output).toContain('Mounted from hub-sample-api')
    const pull = `docker rmi $REGISTRY/hub-sample-api:$TAG $REGISTRY/hub-sample-worker:$TAG $REGISTRY/nope:$TAG &&
      docker pull $REGISTRY/hub-sample-worker:$TAG && docker tag $REGISTRY/hub-sample-worker:$TAG $REGISTRY/nope:$TAG`
    const pulled = await bash(pull)
    expect(pulled.output).toContain(sandbox.ecr.repositories.get('hub-sample-worker')?.tags.get(environment.TAG ?? ''))
    expect(pulled.code).toBe(0)
  })

  test('is told that a repository does not exist', async () => {
    const { code, output } = await bash('docker push $REGISTRY/nope:$TAG')
    expect(output).toContain("name unknown: The repository with name 'nope' does not exist in the registry with id")
    expect(code).not.toBe(0)
  })

  test('cannot overwrite an immutable tag', async () => {
    const repository = sandbox.ecr.repositories.get('hub-sample-worker')
    if (repository) repository.mutability = 'IMMUTABLE'
    const { output } = await bash('docker push $REGISTRY/hub-sample-worker:$TAG')
    expect(output).toContain('cannot be overwritten because the tag is immutable')
  })

  test('is denied with the name of the permission', async () => {
    const role = sandbox.iam.roles.get('EKS-HUB-Hub')
    role?.policies.push({ Statement: { Effect: 'Deny', Action: 'ecr:PutImage', Resource: '*' } })
    expect((await bash('docker push $REGISTRY/hub-sample-worker:$TAG')).output).toContain(
      'denied: User: arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/cli is not authorized to perform: ecr:PutImage',
    )
    role?.policies.pop()
  })
})

describeWith({ aws: ['--version'], skopeo: ['--version'] }, 'skopeo', () => {
  test('copies an image in, between repositories, and out, byte by byte', async () => {
    const [sample] = Object.values(await writeSampleImages(folder))
    const { code, output } = await bash(
      `aws ecr get-login-password > password
      skopeo login --authfile auth.json --tls-verify=false --username AWS --password-stdin $REGISTRY < password
      copy() { skopeo copy --all --authfile auth.json --src-tls-verify=false --dest-tls-verify=false "$@"; }
      skopeo inspect --raw oci:$LAYOUT > before.json
      copy oci:$LAYOUT docker://$REGISTRY/hub-sample-api:copied
      copy docker://$REGISTRY/hub-sample-api:copied docker://$REGISTRY/hub-copies:copied
      copy docker://$REGISTRY/hub-copies:copied oci:out:copied
      skopeo inspect --raw oci:out:copied > after.json
      cmp before.json after.json
      skopeo list-tags --authfile auth.json --tls-verify=false docker://$REGISTRY/hub-copies`,
      { LAYOUT: sample?.layout ?? '' },
    )
    expect(output).toContain('"copied"')
    expect(code).toBe(0)
  })
})

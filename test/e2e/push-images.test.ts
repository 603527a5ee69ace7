import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { leapingClock } from '../support/leaping-clock.ts'
import { type Bench, logIn, openBench } from '../support/push-images/jobs.ts'
import { LayoutWriter } from '../support/push-images/layout.ts'
import { roleKeys } from '../support/role-keys.ts'

interface Images {
  [service: string]: { repository: string; tag: string; digest: string; ref: string }
}

const both = 'api: {image: "oci:images:api"}\nworker: {image: "oci:images:worker"}'

/** A layout with two images that share a layer, where `services` above looks for it. */
function writeTwo({ job }: Bench, variant = '') {
  const layout = new LayoutWriter(join(job.workspace, 'images'))
  const api = layout.add(layout.image(['shared base', `api${variant}`]), 'api')
  const worker = layout.add(layout.image(['shared base', `worker${variant}`]), 'worker')
  return { layout, api, worker }
}

function stored({ sandbox }: Bench, service: string) {
  const repository = sandbox.ecr.repositories.get(`hub-sample-${service}`)
  if (!repository) throw new Error(`no repository for ${service}`)
  return repository
}

describe('push-images, OCI layouts', () => {
  test('pushes several services and returns them by digest', async () => {
    await using bench = await openBench()
    const { api, worker } = writeTwo(bench)
    const { conclusion, outputs, log } = await bench.job.uses('push-images', { ...bench.inputs, services: both })
    expect([conclusion, log]).toEqual(['success', expect.stringContaining('api: pushed sha256:')])
    const images = JSON.parse(outputs.images ?? '') as Images
    expect(images.api).toEqual({
      repository: 'hub-sample-api',
      tag: 'v1',
      digest: api.digest,
      ref: `${bench.sandbox.registry}/hub-sample-api@${api.digest}`,
      times: { push: [expect.any(Number), expect.any(Number)] },
    })
    expect(outputs.tag).toBe('v1')
    expect(JSON.parse(outputs.refs ?? '')).toEqual([images.api?.ref, images.worker?.ref])
    expect(JSON.parse(outputs.matrix ?? '')).toEqual({
      include: [
        { service: 'api', ...images.api },
        { service: 'worker', ...images.worker },
      ],
    })
    expect(stored(bench, 'worker').tags.get('v1')).toBe(worker.digest)
    expect(bench.job.summary).toContain(`| worker | pushed | \`${worker.digest.slice(0, 19)}\` |`)
    expect(bench.job.summary).toContain('```mermaid\ngantt')
  })

  test('sends a shared layer once and mounts it after the first image is complete', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    const { conclusion } = await bench.job.uses('push-images', { ...bench.inputs, services: both })
    expect(conclusion).toBe('success')
    // Two images of two layers and a configuration each, less the shared layer.
    expect(bench.requests('FinishUpload')).toHaveLength(5)
    const order = bench.requests('MountBlob', 'PutManifest')
    expect(order).toEqual([
      'PutManifest hub-sample-api',
      'MountBlob hub-sample-worker',
      'PutManifest hub-sample-worker',
    ])
  })

  test('sends the layer after all where the registry does not mount', async () => {
    await using bench = await openBench()
    bench.sandbox.ecr.settings.blobMounting = false
    writeTwo(bench)
    const { conclusion } = await bench.job.uses('push-images', { ...bench.inputs, services: both })
    expect(conclusion).toBe('success')
    expect(bench.requests('FinishUpload')).toHaveLength(6)
  })

  test('an image that is there already costs one request', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    await bench.job.uses('push-images', { ...bench.inputs, services: both })
    bench.sandbox.requests.length = 0
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: both })
    expect(conclusion).toBe('success')
    expect(log).toContain('api: unchanged sha256:')
    expect(bench.sandbox.requests.map(({ operation }) => operation)).toEqual(['HeadManifest', 'HeadManifest'])
  })

  test('skip-existing looks at the tag alone', async () => {
    await using bench = await openBench()
    const { api } = writeTwo(bench)
    const inputs = { ...bench.inputs, services: both, 'skip-existing': 'true' }
    await bench.job.uses('push-images', inputs)
    bench.sandbox.requests.length = 0
    const gone = both.replaceAll('oci:images', 'oci:nowhere')
    const { conclusion, outputs } = await bench.job.uses('push-images', { ...inputs, services: gone })
    expect(conclusion).toBe('success')
    expect(bench.sandbox.requests.map(({ operation }) => operation)).toEqual(['GetManifest', 'GetManifest'])
    expect((JSON.parse(outputs.images ?? '') as Images).api?.digest).toBe(api.digest)
    expect(bench.job.summary).toContain('skipped: the tag is there')
  })

  test('mounts from the image of a service that was skipped', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    await bench.job.uses('push-images', { ...bench.inputs, services: 'api: {image: "oci:images:api"}' })
    bench.sandbox.requests.length = 0
    await bench.job.uses('push-images', { ...bench.inputs, services: both, 'skip-existing': 'true' })
    expect(bench.requests('MountBlob', 'PutManifest')).toEqual([
      'MountBlob hub-sample-worker',
      'PutManifest hub-sample-worker',
    ])
    expect(bench.requests('FinishUpload')).toHaveLength(2)
  })

  test("images that exist are compared under the commit's tag: only their content says what they are", async () => {
    await using bench = await openBench()
    writeTwo(bench)
    const inputs = { ...bench.inputs, services: both, tags: '' }
    const first = await bench.job.uses('push-images', inputs)
    expect(first.outputs.tag).toBe('sha-0123456789ab')
    bench.sandbox.requests.length = 0
    await bench.job.uses('push-images', inputs)
    expect(bench.sandbox.requests.map(({ operation }) => operation)).toEqual(['HeadManifest', 'HeadManifest'])
  })

  test('pushes an index with all its images, out of an archive', async () => {
    await using bench = await openBench()
    const layout = new LayoutWriter(join(bench.job.folder, 'layout'))
    const images = [layout.image(['base', 'one'], 'amd64'), layout.image(['base', 'two'], 'arm64')]
    const index = layout.add(layout.index(images))
    await layout.archive(join(bench.job.workspace, 'api.tar'))
    const services = 'api: {image: "oci:api.tar"}'
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect([conclusion, log]).toEqual(['success', expect.anything()])
    const repository = stored(bench, 'api')
    expect(repository.tags.get('v1')).toBe(index.digest)
    expect([...repository.manifests.keys()].sort()).toEqual([...images, index].map(({ digest }) => digest).sort())
  })

  test('gives every tag, and only the missing one where others are there', async () => {
    await using bench = await openBench()
    const { api } = writeTwo(bench)
    const services = 'api: {image: "oci:images:api"}'
    await bench.job.uses('push-images', { ...bench.inputs, services, tags: 'v1, latest' })
    bench.sandbox.requests.length = 0
    await bench.job.uses('push-images', { ...bench.inputs, services, tags: 'v1\nv2' })
    const tags = stored(bench, 'api').tags
    expect([tags.get('v1'), tags.get('latest'), tags.get('v2')]).toEqual([api.digest, api.digest, api.digest])
    expect(bench.requests('PutManifest', 'HeadBlob', 'StartUpload')).toEqual(['PutManifest hub-sample-api'])
  })

  test('says so and ends where it cannot have a folder', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    writeFileSync(join(bench.job.temp, 'ds-infra'), '')
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: both })
    expect(conclusion).toBe('failure')
    expect(log).toMatch(/##\[error\]No folder can be made in .*ds-infra: EEXIST[\s\S]*RUNNER_TEMP/)
  })

  test('leaves nothing behind', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    await bench.job.uses('push-images', { ...bench.inputs, services: both })
    expect(readdirSync(bench.job.temp)).toEqual(['_runner_file_commands'])
    await bench.job.end()
  })
})

describe('push-images, faults that pass', () => {
  const layer = Buffer.alloc(6 * 1024 * 1024, 'x')
  const services = 'api: {image: "oci:images:api"}'

  function writeLarge({ job }: Bench) {
    const layout = new LayoutWriter(join(job.workspace, 'images'))
    return layout.add(layout.image([layer]), 'api')
  }

  test('a 429, a 500 and a connection that is closed: the digests are right in the end', async () => {
    await using bench = await openBench()
    const { digest } = writeLarge(bench)
    bench.sandbox.inject({ service: 'registry', operation: 'StartUpload', kind: 'status', status: 429, times: 2 })
    bench.sandbox.inject({ service: 'registry', operation: 'UploadChunk', kind: 'status', status: 500, times: 1 })
    bench.sandbox.inject({ service: 'registry', operation: 'UploadChunk', kind: 'reset', times: 1 })
    bench.sandbox.inject({ service: 'registry', operation: 'PutManifest', kind: 'status', status: 503, times: 1 })
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect([conclusion, log]).toEqual(['success', expect.stringContaining('Trying again.')])
    expect(stored(bench, 'api').tags.get('v1')).toBe(digest)
  })

  test('waits as long as the registry asks with Retry-After', async () => {
    await using bench = await openBench()
    writeLarge(bench)
    const headers = { 'retry-after': '1' }
    bench.sandbox.inject({
      service: 'registry',
      operation: 'HeadManifest',
      kind: 'status',
      status: 429,
      headers,
      times: 1,
    })
    await bench.job.uses('push-images', { ...bench.inputs, services })
    const [first, second] = bench.sandbox.requests.filter(({ operation }) => operation === 'HeadManifest')
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('many refusals for the rate, in each step of an upload: it goes on where it was', async () => {
    await using bench = await openBench()
    const { digest } = writeLarge(bench)
    for (const operation of ['StartUpload', 'UploadChunk', 'FinishUpload', 'PutManifest'])
      bench.sandbox.inject({ service: 'registry', operation, kind: 'status', status: 429, times: 8 })
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services }, leapingClock())
    expect([conclusion, log]).toEqual([
      'success',
      expect.stringContaining('refuses requests for their rate (HTTP 429)'),
    ])
    expect(log.match(/for their rate/g)).toHaveLength(1)
    expect(stored(bench, 'api').tags.get('v1')).toBe(digest)
    const begun = bench.sandbox.requests.filter(({ operation, status }) => operation === 'StartUpload' && status < 300)
    // The layer's and the configuration's.
    expect(begun).toHaveLength(2)
  })

  test('a registry that never stops refusing for the rate ends the step, with what to do', async () => {
    await using bench = await openBench()
    writeLarge(bench)
    bench.sandbox.inject({ service: 'registry', operation: 'StartUpload', kind: 'status', status: 429 })
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services }, leapingClock())
    expect([conclusion, log]).toEqual([
      'failure',
      expect.stringContaining("Lower 'concurrency', or run the job again later."),
    ])
    expect(bench.sandbox.requests.filter(({ operation }) => operation === 'StartUpload').length).toBeLessThan(40)
  })

  test('one that always answers 500 ends the step, named with the service', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    bench.sandbox.inject({
      service: 'registry',
      operation: 'FinishUpload',
      path: /worker/,
      kind: 'status',
      status: 500,
    })
    const inputs = { ...bench.inputs, services: both }
    const { conclusion, log } = await bench.job.uses('push-images', inputs, leapingClock())
    expect(conclusion).toBe('failure')
    expect(log).toContain(
      `##[error]worker: The registry ${bench.sandbox.registry} could not complete the upload of a layer (HTTP 500).`,
    )
    expect(log).toContain('These services are in the registry: api.')
    expect(bench.job.summary).toMatch(/\| api \| pushed \|[\s\S]*\| worker \| failed \|/)
    expect(readdirSync(bench.job.temp)).toEqual(['_runner_file_commands'])
  })
})

describe('push-images, refusals', () => {
  const services = 'api: {image: "oci:images:api"}'

  test('an immutable tag with the same content is success', async () => {
    await using bench = await openBench({ repositories: { 'hub-sample-api': 'IMMUTABLE' } })
    writeTwo(bench)
    await bench.job.uses('push-images', { ...bench.inputs, services })
    const { conclusion } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect(conclusion).toBe('success')
  })

  test('an immutable tag with other content is an error that says both digests', async () => {
    await using bench = await openBench({ repositories: { 'hub-sample-api': 'IMMUTABLE' } })
    const { api: before } = writeTwo(bench)
    await bench.job.uses('push-images', { ...bench.inputs, services })
    const layout = new LayoutWriter(join(bench.job.workspace, 'other'))
    const now = layout.add(layout.image(['other']), 'api')
    const changed = services.replace('images', 'other')
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: changed })
    expect(conclusion).toBe('failure')
    expect(log).toContain(
      `The tag v1 of hub-sample-api is immutable and stands for ${before.digest}, not for ${now.digest}`,
    )
  })

  test('a missing repository: how to create it', async () => {
    await using bench = await openBench({ repositories: {} })
    writeTwo(bench)
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect(conclusion).toBe('failure')
    expect(log).toContain('The repository hub-sample-api does not exist in the registry')
    expect(log).toContain('aws ecr create-repository --repository-name hub-sample-api --region us-east-1')
  })

  test('a login that has expired', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    bench.sandbox.clock.advance(13 * 3600)
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect(conclusion).toBe('failure')
    expect(log).toContain(`This job's login to the registry ${bench.sandbox.registry} has expired.`)
    expect(bench.requests('HeadManifest')).toHaveLength(1)
  })

  test.each([
    ['ecr:BatchGetImage', 'look up v1'],
    ['ecr:InitiateLayerUpload', 'start an upload'],
    ['ecr:PutImage', 'put the manifest v1'],
  ])('a missing permission is named: %s', async (permission, what) => {
    await using bench = await openBench()
    writeTwo(bench)
    logIn(bench.sandbox, bench.job, 'EKS-HUB-Hub', [
      {
        Statement: [
          { Effect: 'Allow', Action: 'ecr:*', Resource: '*' },
          { Effect: 'Deny', Action: permission, Resource: '*' },
        ],
      },
    ])
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect(conclusion).toBe('failure')
    expect(log).toContain(`denies this job to ${what} in the repository hub-sample-api.`)
    expect(log).toContain(`Allow ${permission} on the repository`)
  })

  test('no login at all', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    const environment = { DOCKER_CONFIG: join(bench.job.folder, 'none') }
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services }, environment)
    expect(conclusion).toBe('failure')
    expect(log).toContain(`Log in before this step: ds-infra's ecr-login with registries: ${bench.sandbox.registry}.`)
  })

  test.each([
    ['a service in capitals', { services: 'Api: {image: "oci:images:api"}' }, "'hub-sample-Api'"],
    ['a tag with a colon', { tags: 'a:b' }, "The input 'tags' holds 'a:b'"],
    ['a registry with a path', { registry: 'host/path' }, "The input 'registry' is 'host/path'"],
    ['a boolean that is none', { push: 'yes' }, "The input 'push' is 'yes'"],
    ['a key that is not known', { services: 'api: {img: x}' }, "Service 'api' has the unknown key 'img'."],
  ])('%s is refused before anything is asked', async (_, inputs, message) => {
    await using bench = await openBench()
    writeTwo(bench)
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services, ...inputs })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining(message)])
    expect(bench.sandbox.requests).toEqual([])
  })

  test('a layout with several images and no name lists them', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    const { log } = await bench.job.uses('push-images', { ...bench.inputs, services: 'api: {image: "oci:images"}' })
    expect(log).toContain('The layout images holds several images: api, worker.')
    expect(log).toContain('oci:images:<name>')
  })

  test('a layout that is damaged is not pushed', async () => {
    await using bench = await openBench()
    const { layout } = writeTwo(bench)
    layout.blob('', Buffer.from(''))
    const image = layout.image(['cut short'])
    layout.add({ ...image, digest: `sha256:${'0'.repeat(64)}` }, 'cut')
    const damaged = 'api: {image: "oci:images:cut"}'
    const { log } = await bench.job.uses('push-images', { ...bench.inputs, services: damaged })
    expect(log).toContain('The layout images is damaged:')
  })
})

describe('push-images, repositories that are missing', () => {
  const services = 'api: {image: "oci:images:api"}'
  const create = { 'create-repositories': 'true' }

  test('are created when asked for, with scanning and immutability', async () => {
    await using bench = await openBench({ repositories: {} })
    const { api } = writeTwo(bench)
    const keys = roleKeys(bench.sandbox, 'HFPowerUserAccess')
    const inputs = { ...bench.inputs, ...create, services, 'immutable-tags': 'true' }
    const { conclusion, log } = await bench.job.uses('push-images', inputs, keys)
    expect([conclusion, log]).toEqual(['success', expect.stringContaining('Created the repository hub-sample-api.')])
    expect(stored(bench, 'api').tags.get('v1')).toBe(api.digest)
    expect(stored(bench, 'api')).toMatchObject({ mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['buildcache*'] })
    expect(bench.sandbox.requests.filter(({ service }) => service === 'ecr').map(({ operation }) => operation)).toEqual(
      ['CreateRepository'],
    )
  })

  test('the permission for it is named where it is missing', async () => {
    await using bench = await openBench({ repositories: {} })
    writeTwo(bench)
    const keys = roleKeys(bench.sandbox, 'EKS-HUB-Hub')
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, ...create, services }, keys)
    expect(conclusion).toBe('failure')
    expect(log).toContain('ecr:CreateRepository is denied to')
  })

  test('cannot be created in a registry that is not ECR', async () => {
    await using bench = await openBench()
    const inputs = { ...bench.inputs, ...create, services, registry: 'ghcr.io' }
    const { log } = await bench.job.uses('push-images', inputs)
    expect(log).toContain('the registry ghcr.io is not Amazon ECR')
  })
})

describe('push-images, a job that is cancelled', () => {
  /** A `docker` that says where it runs and then builds for ever, as a process of its own below it does. */
  function installSlowDocker({ job }: Bench): string {
    const bin = join(job.folder, 'bin')
    const running = join(job.folder, 'running')
    mkdirSync(bin)
    const script = `#!/bin/bash
case "$1" in
  buildx) exit 1 ;;
  version) echo 20.10.24 ;;
  build) echo $$ >> '${running}'; echo Step 1/2; exec sleep 600 ;;
esac
`
    writeFileSync(join(bin, 'docker'), script, { mode: 0o755 })
    job.paths.unshift(bin)
    return running
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the builds, and leaves no file', async (signal) => {
    await using bench = await openBench()
    const running = installSlowDocker(bench)
    const ended = bench.job.uses('push-images', { ...bench.inputs, services: '{api: {file: A}, worker: {file: B}}' })
    const pids = await waitFor(() => {
      const found = existsSync(running) ? readFileSync(running, 'utf8').trim().split('\n').map(Number) : []
      return found.length === 2 ? found : undefined
    })
    process.kill(bench.job.pid ?? 0, signal)
    const { conclusion, log } = await ended
    expect(conclusion).toBe('failure')
    expect(log).toContain('##[error]The job was cancelled.')
    expect(pids.filter(isRunning)).toEqual([])
    expect(readdirSync(bench.job.temp)).toEqual(['_runner_file_commands'])
    expect(bench.job.summary).toContain('| api | not done |')
  })

  test('an upload in the middle is ended, too', async () => {
    await using bench = await openBench()
    writeTwo(bench)
    bench.sandbox.inject({ service: 'registry', operation: 'FinishUpload', kind: 'hang' })
    const ended = bench.job.uses('push-images', { ...bench.inputs, services: both })
    await waitFor(() => bench.requests('FinishUpload')[0])
    process.kill(bench.job.pid ?? 0, 'SIGTERM')
    const { conclusion, log } = await ended
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining('##[error]The job was cancelled.')])
    expect(readdirSync(bench.job.temp)).toEqual(['_runner_file_commands'])
  })
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function waitFor<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 1500; tries += 1) {
    const found = look()
    if (found !== undefined) return found
    await sleep(20)
  }
  throw new Error('It did not happen within thirty seconds')
}

test("push-images does with the README's policy what it does, and needs every permission in it", async () => {
  const readme = readFileSync(join(root, 'actions', 'push-images', 'README.md'), 'utf8')
  const policy = JSON.parse(/```json\n(\{\n {2}"Version"[\s\S]+?)```/.exec(readme)?.[1] ?? '') as {
    Statement: [{ Effect: 'Allow'; Action: string[]; Resource: string }]
  }
  const [{ Action: actions }] = policy.Statement
  const large = Buffer.alloc(5 * 1024 * 1024, 'x')
  const run = async (allowed: string[]) => {
    await using bench = await openBench()
    const layout = new LayoutWriter(join(bench.job.workspace, 'images'))
    layout.add(layout.image([large, 'api']), 'api')
    layout.add(layout.image([large, 'worker']), 'worker')
    const [statement] = policy.Statement
    logIn(bench.sandbox, bench.job, 'HFPowerUserAccess', [{ Statement: [{ ...statement, Action: allowed }] }])
    const { conclusion } = await bench.job.uses('push-images', { ...bench.inputs, services: both })
    return [conclusion, bench.requests('MountBlob').length, bench.requests('FinishUpload').length]
  }
  expect(await run(actions)).toEqual(['success', 1, 5])
  for (const action of actions) {
    const without = await run(actions.filter((other) => other !== action))
    // Without the right to read the layer it is sent again; without any other there is no image.
    if (action === 'ecr:GetDownloadUrlForLayer') expect(without).toEqual(['success', 1, 6])
    else expect([action, without[0]]).toEqual([action, 'failure'])
  }
})

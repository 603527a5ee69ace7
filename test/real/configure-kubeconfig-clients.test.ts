import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import type { Job } from '../sandbox/workflow/job.ts'
import { type Bench, leftInJobFolder, openBench, writeKubeconfig } from '../support/configure-kubeconfig.ts'
import { clientCommands, type Seen } from '../support/kubernetes-clients.ts'
import { describeWith } from '../support/real-programs.ts'

const { ephemeral, prod } = hub.clusters
type Client = keyof ReturnType<typeof clientCommands>

const clients: Record<Client, Record<string, readonly string[]>> = {
  kubectl: { kubectl: ['version', '--client'] },
  // Made by .ci/parts: the Python client needs packages of its own.
  python: { 'python-kubernetes': ['-c', 'import kubernetes'] },
  javascript: {},
}

/** A job of a user whose own kubeconfigs have other clusters, and other current contexts. */
async function withJob(body: (job: Job, bench: Bench) => Promise<void>): Promise<void> {
  await using bench = await openBench()
  const job = bench.job()
  const files = [join(job.home, '.kube', 'config'), join(job.home, 'more')]
  const before = [writeKubeconfig(files[0] ?? '', prod), writeKubeconfig(files[1] ?? '', ephemeral)]
  await body(job, bench)
  await job.end()
  expect(files.map((path) => readFileSync(path, 'utf8'))).toEqual(before)
  expect(leftInJobFolder(job)).toBe(false)
}

async function see(job: Job, client: Client): Promise<Seen> {
  const { log } = await job.run(clientCommands(job.folder)[client])
  try {
    return JSON.parse(log) as Seen
  } catch {
    throw new Error(`${client} said: ${log}`)
  }
}

for (const client of Object.keys(clients) as Client[]) {
  describeWith(clients[client], `the ${client} client`, () => {
    test.each([
      ['~/.kube/config', ''],
      ['a list in KUBECONFIG', 'more:.kube/config'],
    ])('reaches the cluster that the log names, whatever is current in %s', (_what, list) =>
      withJob(async (job, { sandbox }) => {
        if (list) job.environment.KUBECONFIG = list.replace(/(^|:)/g, `$1${job.home}/`)
        await job.uses('configure-kubeconfig', { cluster: ephemeral })
        const seen = await see(job, client)
        expect(seen.server).toBe(sandbox.clusters[ephemeral]?.endpoint)
        expect(seen.namespaces).toContain('datasets-server')
      }),
    )

    test('reaches the cluster of the last use, and of the first one again with set-current: false', () =>
      withJob(async (job, { sandbox }) => {
        await job.uses('configure-kubeconfig', { cluster: ephemeral })
        await job.uses('configure-kubeconfig', { cluster: prod })
        expect((await see(job, client)).server).toBe(sandbox.clusters[prod]?.endpoint)
        await job.post()
        expect((await see(job, client)).server).toBe(sandbox.clusters[ephemeral]?.endpoint)
        await job.uses('configure-kubeconfig', { cluster: prod, 'set-current': 'false' })
        expect((await see(job, client)).server).toBe(sandbox.clusters[ephemeral]?.endpoint)
      }))

    test('is not disturbed by the NODE_OPTIONS of its step', () =>
      withJob(async (job) => {
        await job.uses('configure-kubeconfig', { cluster: ephemeral })
        // The JavaScript client itself would not start with an option that is none.
        job.environment.NODE_OPTIONS = client === 'javascript' ? '--trace-exit' : '--no-such-option'
        const seen = await see(job, client)
        delete job.environment.NODE_OPTIONS
        expect(seen.namespaces).toContain('datasets-server')
      }))
  })
}

import { expect } from '@jest/globals'
import type { Job } from '../sandbox/workflow/job.ts'
import { type Bench, leftInJobFolder, openBench } from './configure-kubeconfig.ts'

/** A job that assumed the hub's role and configured these clusters, in this order. */
export async function withClusters(
  clusters: readonly string[],
  body: (job: Job, bench: Bench) => Promise<void>,
  inputs: Record<string, string> = {},
): Promise<void> {
  await using bench = await openBench()
  const job = bench.job({}, {})
  await job.uses('assume-role')
  for (const cluster of clusters)
    expect((await job.uses('configure-kubeconfig', { cluster, ...inputs })).conclusion).toBe('success')
  await body(job, bench)
  const posts = await job.end()
  expect(posts.map(({ conclusion }) => conclusion)).not.toContain('failure')
  expect(leftInJobFolder(job)).toBe(false)
}

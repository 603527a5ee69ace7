/**
 * The workflow of a pull request as a whole, on the sandbox: how long each step takes, and what share of all is that of
 * our actions. Images come ready-made, as OCI layouts: builds are the builder's time, not ours.
 */
import '../sandbox/workflow/json-imports.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sample, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { figure, Samples, table } from './measure.ts'

const { pullRequest, runWorkflow } = await import('../sandbox/workflow/runner.ts')

export interface WorkflowBench {
  rows: { step: string; wall: number | undefined }[]
  markdown: string
}

const whole = 'the whole workflow'

/** Opens a pull request of test/sample: the jobs that ran. Throws where one of them fails. */
export async function runPullRequest(sandbox: Sandbox, services: Readonly<Record<string, { image: string }>>) {
  const { jobs, result } = await runWorkflow({
    workingCopy: sample,
    workflow: '.github/workflows/preview.yml',
    event: pullRequest({ action: 'opened' }),
    ...sandbox.workflows,
    vars: {
      DEPLOY_REGISTRY: sandbox.registry,
      DEPLOY_PREVIEW_REPOSITORY_PREFIX: 'hub-sample-',
      DEPLOY_SERVICES: JSON.stringify(services),
    },
    environment: { ...sandbox.environment, PATH: process.env.PATH ?? '' },
  })
  if (result !== 'success') throw new Error(jobs.flatMap((job) => job.steps.map(({ log }) => log)).join('\n'))
  return jobs.filter((job) => job.result !== 'skipped')
}

export async function benchWorkflow(rounds: number): Promise<WorkflowBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const samples = new Samples()
  try {
    const layouts = await writeSampleImages(folder)
    const services = Object.fromEntries(
      Object.entries(layouts).map(([name, { layout }]) => [name, { image: `oci:${layout}` }]),
    )
    for (let round = 0; round < rounds; round += 1) {
      await using sandbox = await startSandbox()
      const ran = await runPullRequest(sandbox, services)
      samples.add(whole, { wall: ran.reduce((sum, { duration }) => sum + duration, 0) })
      const steps = ran.flatMap((job) => job.steps.filter(({ conclusion }) => conclusion !== 'skipped'))
      for (const { name, duration } of steps) samples.add(name, { wall: duration })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const rows = samples.names().map((step) => ({ step, wall: samples.median(step, 'wall') }))
  const total = samples.median(whole, 'wall') ?? 0
  const cells = rows.map(({ step, wall }) => [step, figure(wall), figure(((wall ?? 0) / total) * 100)])
  return { rows, markdown: table(['step of a pull request', 'ms', '% of all'], cells) }
}

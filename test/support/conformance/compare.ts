/** Scenarios as tests. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { controlPlanePrograms } from '../control-plane/control-plane.ts'
import { describeWith, type Programs } from '../real-programs.ts'
import { type Clusters, openClusters } from './clusters.ts'
import { withoutDifferences } from './may-differ.ts'
import { nameOf, type Scenario, type Step, start } from './scenario.ts'
import type { Outcome } from './shells.ts'

/** The outcomes of a scenario's steps on both clusters. */
interface Started {
  real: Promise<Outcome>[]
  sandbox: Promise<Outcome>[]
}

/**
 * A suite that runs scenarios on a real cluster and on the sandbox's, all at once, with a test for each step.
 * `programs`: what the steps call beside kubectl.
 */
export function compareClusters(name: string, scenarios: readonly Scenario[], programs: Programs = {}): void {
  const needed = { kubectl: ['version', '--client'], ...controlPlanePrograms, ...programs }
  describeWith(needed, name, () => {
    let clusters: Clusters
    const started = new Map<Scenario, Started>()

    beforeAll(async () => {
      clusters = await openClusters()
      for (const scenario of scenarios) {
        const both = { real: start(scenario, clusters.real), sandbox: start(scenario, clusters.sandbox) }
        // Looked at one by one, so that the first failure is not an unhandled rejection of the rest.
        for (const outcome of [...both.real, ...both.sandbox]) outcome.catch(() => {})
        started.set(scenario, both)
      }
    }, 120_000)

    afterAll(async () => {
      await Promise.allSettled([...started.values()].flatMap(({ real, sandbox }) => [...real, ...sandbox]))
      await clusters?.[Symbol.asyncDispose]()
    })

    describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
      const cases = scenario.steps.map((step, index) => [nameOf(step), step, index] as const)
      test.each(cases)('%s', async (_, step, index) => {
        const { real, sandbox } = started.get(scenario) ?? { real: [], sandbox: [] }
        check(step, await real[index], await sandbox[index])
      })
    })
  })
}

function check(step: Step, real: Outcome | undefined, sandbox: Outcome | undefined): void {
  if (!real || !sandbox) throw new Error('The step was not started')
  if (typeof step === 'string' || !step.sandboxRefuses) expect(compared(sandbox)).toEqual(compared(real))
  else expect({ real: real.exit, refused: sandbox.exit !== 0 }).toEqual({ real: 0, refused: true })
}

/** What is compared of an outcome. */
export function compared({ exit, stdout, stderr }: Outcome): Outcome {
  return { exit, stdout: withoutDifferences(stdout), stderr: withoutDifferences(stderr) }
}

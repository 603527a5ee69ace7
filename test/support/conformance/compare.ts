/** Scenarios as tests. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { controlPlanePrograms } from '../control-plane/control-plane.ts'
import { describeWith, type Programs } from '../real-programs.ts'
import { type Clusters, openClusters } from './clusters.ts'
import { type Compared, nameOf, type Scenario, type Step, start } from './scenario.ts'

/**
 * A suite that runs scenarios on a real cluster and on the sandbox's, all at once, with a test for each step.
 * `programs`: what the steps call beside kubectl.
 */
export function compareClusters(name: string, scenarios: readonly Scenario[], programs: Programs = {}): void {
  const needed = { kubectl: ['version', '--client'], ...controlPlanePrograms, ...programs }
  describeWith(needed, name, () => {
    let clusters: Clusters
    const started = new Map<Scenario, Promise<Compared>[]>()

    beforeAll(async () => {
      clusters = await openClusters()
      for (const scenario of scenarios) {
        const outcomes = start(scenario, clusters)
        // Looked at one by one, so that the first failure is not an unhandled rejection of the rest.
        for (const outcome of outcomes) outcome.catch(() => {})
        started.set(scenario, outcomes)
      }
    }, 120_000)

    afterAll(async () => {
      await Promise.allSettled([...started.values()].flat())
      await clusters?.[Symbol.asyncDispose]()
    })

    describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
      const cases = scenario.steps.map((step, index) => [nameOf(step), step, index] as const)
      test.each(cases)('%s', async (_, step, index) => check(step, await started.get(scenario)?.[index]))
    })
  })
}

function check(step: Step, compared: Compared | undefined): void {
  if (!compared) throw new Error('the step was not started')
  const { real, sandbox } = compared
  if (typeof step === 'string' || !step.sandboxRefuses) expect(sandbox).toEqual(real)
  else expect({ real: real.exit, refused: sandbox.exit !== 0 }).toEqual({ real: 0, refused: true })
}

/** Parts of a cluster that are away for a moment while configure-kubeconfig asks, or between two calls of kubectl. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { describeWith } from '../../support/real-programs.ts'

// Several jobs and a whole control plane, on a machine that may be busy with other tests.
jest.setTimeout(120_000)

describeWith(planePrograms, 'a real control plane with a part that is away', () => {
  let bench: PlaneBench

  beforeAll(async () => {
    bench = await openPlaneBench()
  })
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  test('the authenticator is back before the step gives up', async () => {
    const { authenticator } = bench.plane
    await authenticator.stop()
    try {
      const pending = bench.configured()
      await sleep(2000)
      await authenticator.start()
      expect((await pending).step).toMatchObject({ conclusion: 'success' })
    } finally {
      await authenticator.start()
    }
  })

  test('the authenticator stays away: Unauthorized, with its log among what to look at', async () => {
    const { authenticator } = bench.plane
    await authenticator.stop()
    try {
      const { step } = await bench.configured()
      expect(step.conclusion).toBe('failure')
      expect(step.log).toContain('2. The part of the cluster that checks tokens with AWS is not available.')
    } finally {
      await authenticator.start()
    }
  })

  test('the API server restarts between two calls of kubectl', async () => {
    const { job } = await bench.configured()
    await bench.plane.restartApiServer()
    expect(await job.run('kubectl get namespaces')).toMatchObject({ conclusion: 'success' })
  })
})

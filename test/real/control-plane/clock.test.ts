/** A job whose clock is wrong: what AWS and the authenticator take, and what configure-kubeconfig says. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { clockAhead, openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { describeWith } from '../../support/real-programs.ts'

// Several jobs and a whole control plane, on a machine that may be busy with other tests.
jest.setTimeout(120_000)

describeWith(planePrograms, 'a clock that is wrong, and a real control plane', () => {
  let bench: PlaneBench

  beforeAll(async () => {
    bench = await openPlaneBench()
  })
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  const refusal = () => bench.plane.log('authenticator').trimEnd().split('\n').at(-1)

  test.each([
    [4, '4 minutes ahead of', 'AWS refuses what is dated more than 5 minutes ahead'],
    [-4, '4 minutes behind', 'those made here are 4 minutes old from the start'],
    [-10, '10 minutes behind', 'those made here are 10 minutes old from the start'],
  ])('%i minutes ahead: works, with a warning', async (minutes, skew, why) => {
    const { job, step } = await bench.configured({}, clockAhead(minutes))
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(step.log).toContain(`##[warning]This machine's clock is ${skew} that of hub-ephemeral.`)
    expect(step.log).toContain(why)
    const plugin = await job.run(`sed -i "s|value: \\"\\"|value: $NODE_OPTIONS|" "$KUBECONFIG"; kubectl get namespaces`)
    expect(plugin).toMatchObject({ conclusion: 'success', log: expect.stringContaining('kube-system') })
  })

  test.each([
    [
      20,
      'ahead of',
      'AWS refuses what is dated',
      /error from AWS \(expected 200, got 403\).*Signature not yet current/,
    ],
    [-20, 'behind', 'a cluster refuses tokens 15 minutes after', /X-Amz-Date parameter is expired \(15 minute expi/],
  ])('%i minutes ahead: refused, and the clock is the reason', async (minutes, direction, why, reason) => {
    const { job, step } = await bench.configured({}, clockAhead(minutes))
    expect(step.conclusion).toBe('failure')
    expect(step.log).toContain(
      `hub-ephemeral answered Unauthorized: this machine's clock is 20 minutes ${direction} the cluster's.`,
    )
    expect(step.log).toContain(`Set the clock of the runner: ${why}`)
    expect(refusal()).toMatch(reason)
    // AWS refuses as well; its SDK goes by the date of the refusal.
    expect(step.log).toContain('eks:DescribeCluster failed (InvalidSignatureException: Signature ')
    expect(await job.run('test -z "$KUBECONFIG"')).toMatchObject({ conclusion: 'success' })
  })
})

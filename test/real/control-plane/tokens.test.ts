/**
 * Tokens that end. A cluster takes one for 15 minutes from its date. A job whose clock is 14.8 minutes behind makes
 * tokens that old, which end within 12 seconds.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Job } from '../../sandbox/workflow/job.ts'
import { clockAhead, openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { describeWith } from '../../support/real-programs.ts'

const aged = clockAhead(-14.8)

/** Fails unless the proxy has an answer of the API server's. */
const ask = `
  const to = { socketPath: process.env.RUNNER_TEMP + "/proxy", path: "/api/v1/namespaces/default" }
  require("node:http").get(to, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1))
`

// Several jobs and a whole control plane, on a machine that may be busy with other tests.
jest.setTimeout(120_000)

describeWith(planePrograms, 'tokens of a real control plane', () => {
  let bench: PlaneBench

  beforeAll(async () => {
    bench = await openPlaneBench()
  })
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  /** Uses kubectl until the cluster refuses its token, and returns what kubectl says then. */
  async function untilRefused(job: Job): Promise<string> {
    for (let tries = 0; tries < 60; tries += 1) {
      const { conclusion, log } = await job.run('kubectl get namespaces')
      if (conclusion === 'failure') return log
      await sleep(1000)
    }
    throw new Error('the token has not ended')
  }

  test('a static token ends, and the plugin’s kubeconfig of the same job goes on', async () => {
    const { job, step } = await bench.configured({ credential: 'static', context: 'static' }, aged)
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(step.log).toContain('The token in the kubeconfig ends after 15 minutes')
    expect(await untilRefused(job)).toContain('You must be logged in to the server')
    const again = await job.uses('configure-kubeconfig', { cluster: 'hub-ephemeral' })
    expect(again).toMatchObject({ conclusion: 'success' })
    expect(await job.run('kubectl get namespaces')).toMatchObject({ conclusion: 'success' })
    expect((await job.run('kubectl --context=static get namespaces')).conclusion).toBe('failure')
  })

  test('a client that outlives its token gets the next one from the plugin', async () => {
    const { job } = await bench.configured({}, aged)
    await job.run('sed -i "s|value: \\"\\"|value: $NODE_OPTIONS|" "$KUBECONFIG"')
    const before = bench.plane.log('authenticator').length
    // One kubectl, as a proxy: the requests of its clients are its own.
    const script = `
      kubectl proxy --unix-socket="$RUNNER_TEMP/proxy" & proxy=$!
      trap 'kill $proxy' EXIT
      until [ -S "$RUNNER_TEMP/proxy" ]; do sleep 0.2; done
      until [ $SECONDS -ge 16 ]; do '${process.execPath}' --eval '${ask}'; sleep 1; done
    `
    expect(await job.run(script)).toMatchObject({ conclusion: 'success' })
    const said = bench.plane.log('authenticator').slice(before)
    expect(said).not.toContain('access denied')
    expect(said.match(/access granted/g)?.length).toBeGreaterThan(1)
  })
})

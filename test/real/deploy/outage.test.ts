/** deploy while the API server is gone for ten seconds, at each of its phases. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  configMap,
  deployment,
  deployPrograms,
  documents,
  openDeployBench,
  openProject,
  type RealDeployBench,
} from '../../support/deploy/bench.ts'
import { projectIn, rules } from '../../support/deploy/rights.ts'
import { startWebhook } from '../../support/deploy/webhook.ts'
import { describeWith } from '../../support/real-programs.ts'

describeWith(deployPrograms, 'deploy while the API server is gone', () => {
  let bench: RealDeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
  }, 120_000)
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  const outage = async () => await bench.plane.restartApiServer(() => sleep(10_000))

  test.each([
    ['plans', true],
    ['applies', false],
  ])(
    'while it %s: the deployment goes on',
    async (_, isPlan) => {
      const here = openProject(bench, documents(configMap('one', { a: '1' }), configMap('two', { a: '1' })))
      await bench.kubectl(`kubectl create namespace ${here.namespace}`)
      let away: Promise<void> | undefined
      await using _webhook = await startWebhook(bench, here.namespace, ({ dryRun }) => {
        if (dryRun === isPlan && !away) {
          away = outage()
          return 'hang'
        }
        return true
      })
      const step = await here.deploy()
      await away
      expect(step.log).not.toContain('##[error]')
      expect(step).toMatchObject({ conclusion: 'success', changed: ['created ConfigMap one', 'created ConfigMap two'] })
      expect(away).toBeDefined()
    },
    120_000,
  )

  // The controller manager takes up to a minute to notice that the API server is back.
  test('while it waits, with a user whose rights the API server has to read anew', async () => {
    const slow = deployment('api', { image: 'example.com/web:1' }).replace(
      '"replicas":1',
      '"replicas":1,"minReadySeconds":5',
    )
    const { deployAs, namespace } = await projectIn(bench, slow, { timeout: '4m' })
    const running = deployAs(rules('apply', 'wait'))
    await bench.kubectl(`until kubectl get deployment -n ${namespace} api >/dev/null 2>&1; do sleep 0.2; done`)
    await outage()
    const step = await running
    expect(step.log).not.toContain('##[error]')
    expect(step).toMatchObject({ conclusion: 'success', status: 'deployed' })
  }, 300_000)
})

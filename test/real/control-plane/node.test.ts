/** The node of the tests here: it runs nothing, and reports pods as a kubelet would. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { startNode } from '../../support/control-plane/node.ts'
import { describeWith } from '../../support/real-programs.ts'

// Several jobs and a whole control plane, on a machine that may be busy with other tests.
jest.setTimeout(120_000)

describeWith(planePrograms, 'the node of a real control plane', () => {
  let bench: PlaneBench

  beforeAll(async () => {
    bench = await openPlaneBench()
  })
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  test('runs pods, ends Jobs, shows logs, and says why pods do not start', async () => {
    const { admin, plane } = bench
    await using node = await startNode(plane)
    node.logs.set('main', 'ready to serve\n')
    await admin('kubectl create deployment web --image=example.com/web:1 --replicas=2')
    await admin(`kubectl patch deployment web --patch '${JSON.stringify(named('main'))}'`)
    await admin('kubectl rollout status deployment/web --timeout=60s')
    expect(await admin('kubectl logs deployment/web')).toContain('ready to serve')
    await admin('kubectl create job once --image=example.com/web:1')
    await admin('kubectl wait job/once --for=condition=complete --timeout=60s')
    await admin('kubectl run broken --image=example.com/gone:1 --annotations=sandbox.test/broken=image-not-found')
    const reason = '{.status.containerStatuses[0].state.waiting.reason}'
    const broken = await admin(`kubectl wait pod/broken --for=jsonpath='${reason}'=ErrImagePull --timeout=60s`)
    expect(broken).toContain('condition met')
    await admin('kubectl run crashing --image=example.com/web:1 --annotations=sandbox.test/crashing=crashes')
    const restarts = '{.status.containerStatuses[0].restartCount}'
    await admin(`kubectl wait pod/crashing --for=jsonpath='${restarts}'=3 --timeout=60s`)
  })
})

/** A patch that gives the container of `kubectl create deployment web` another name. */
function named(name: string) {
  const containers = [
    { $patch: 'delete', name: 'web' },
    { name, image: 'example.com/web:1' },
  ]
  return { spec: { template: { spec: { containers } } } }
}

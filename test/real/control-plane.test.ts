/**
 * configure-kubeconfig against a real Kubernetes control plane, whose tokens aws-iam-authenticator checks: the parts of
 * EKS that are open source. AWS itself is the sandbox's.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { addTrustedRole, type Bench, openBench } from '../support/configure-kubeconfig.ts'
import {
  type ControlPlane,
  controlPlanePrograms,
  describeInstead,
  startControlPlane,
} from '../support/control-plane/control-plane.ts'
import { startNode } from '../support/control-plane/node.ts'
import { describeWith } from '../support/real-programs.ts'

const cluster = hub.clusters.ephemeral
const deployers = 'kube-deployers'

describeWith({ kubectl: ['version', '--client'], ...controlPlanePrograms }, 'a real control plane', () => {
  let bench: Bench
  let plane: ControlPlane

  beforeAll(async () => {
    bench = await openBench()
    const { sandbox } = bench
    addTrustedRole(sandbox, 'cluster-deployer', [])
    addTrustedRole(sandbox, 'stranger', [])
    const arn = (role: string) => `arn:aws:iam::${hub.account}:role/${role}`
    plane = await startControlPlane(sandbox, {
      name: cluster,
      roles: [
        { arn: arn(hub.role), groups: ['system:masters'] },
        { arn: arn('cluster-deployer'), groups: [deployers] },
      ],
    })
    describeInstead(sandbox, plane)
  }, 120_000)

  afterAll(async () => {
    await plane?.[Symbol.asyncDispose]()
    await bench?.[Symbol.asyncDispose]()
  })

  /** A job as the hub's role, with what configuring the cluster came to. */
  async function configured(inputs: Record<string, string> = {}) {
    const job = bench.job({}, {})
    await job.uses('assume-role')
    return { job, step: await job.uses('configure-kubeconfig', { cluster, ...inputs }) }
  }

  const admin = async (command: string) => {
    const job = bench.job({ KUBECONFIG: plane.kubeconfig }, {})
    const { conclusion, log } = await job.run(command)
    if (conclusion !== 'success') throw new Error(log)
    return log
  }

  test('the exec plugin: verified, and kubectl is who the step said', async () => {
    const { job, step } = await configured()
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(step.outputs.identity).toMatch(new RegExp(`^arn:aws:sts::${hub.account}:assumed-role/${hub.role}/`))
    const { log } = await job.run('kubectl auth whoami -o jsonpath={.status.userInfo.username}')
    expect(log).toContain(step.outputs.identity)
  })

  test('a static token', async () => {
    const { job, step } = await configured({ credential: 'static' })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(await job.run('kubectl get namespaces')).toMatchObject({ conclusion: 'success' })
  })

  test('a further role with rights in one namespace alone', async () => {
    await admin(`
      kubectl create namespace shop
      kubectl create rolebinding deployers --clusterrole=edit --group=${deployers} --namespace=shop
    `)
    const { job, step } = await configured({ role: 'cluster-deployer', namespace: 'shop' })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(step.outputs.identity).toContain('assumed-role/cluster-deployer/')
    expect(await job.run('kubectl create configmap one --from-literal=a=b')).toMatchObject({ conclusion: 'success' })
    const elsewhere = await job.run('kubectl get pods --namespace=default')
    expect(elsewhere.conclusion).toBe('failure')
    expect(elsewhere.log).toContain('Forbidden')
  })

  test('a role that the cluster does not know: nothing is left, and the access entry comes first', async () => {
    const { job, step } = await configured({ role: 'stranger' })
    expect(step.conclusion).toBe('failure')
    expect(step.log).toMatch(/answered Unauthorized to arn:aws:iam::\d+:role\/stranger/)
    expect(step.log).toContain('1. The cluster does not know')
    expect(step.outputs).toEqual({})
    expect(await job.run('test -z "$KUBECONFIG"')).toMatchObject({ conclusion: 'success' })
  })

  test('the authenticator is down while the step asks, and back before it gives up', async () => {
    await plane.authenticator.stop()
    try {
      const pending = configured()
      await sleep(2000)
      await plane.authenticator.start()
      expect((await pending).step).toMatchObject({ conclusion: 'success' })
    } finally {
      await plane.authenticator.start()
    }
  })

  test('the API server restarts in the middle, and kubectl goes on with the same kubeconfig', async () => {
    const { job } = await configured()
    await plane.restartApiServer()
    expect(await job.run('kubectl get namespaces')).toMatchObject({ conclusion: 'success' })
  })

  test('a kubeconfig outlives its first token', async () => {
    const { job } = await configured()
    const before = await job.run('kubectl get namespaces')
    expect(before).toMatchObject({ conclusion: 'success' })
    // Fifteen minutes by the sandbox's clock end every token that STS has seen; the plugin makes new ones.
    bench.sandbox.clock.advance(16 * 60)
    await plane.authenticator.stop()
    await plane.authenticator.start()
    expect(await job.run('kubectl get namespaces')).toMatchObject({ conclusion: 'success' })
  })

  test('a node runs pods, ends Jobs, shows logs, and says why pods do not start', async () => {
    await using node = await startNode(plane)
    node.logs.set('main', 'ready to serve\n')
    await admin('kubectl create deployment web --image=example.com/web:1 --replicas=2')
    await admin(`kubectl patch deployment web --patch '${JSON.stringify(named('main'))}'`)
    await admin('kubectl rollout status deployment/web --timeout=60s')
    expect(await admin('kubectl logs deployment/web')).toContain('ready to serve')
    await admin('kubectl create job once --image=example.com/web:1')
    await admin('kubectl wait job/once --for=condition=complete --timeout=60s')
    await admin('kubectl run broken --image=example.com/gone:1 --annotations=sandbox.test/broken=image-not-found')
    expect(
      await admin(
        "kubectl wait pod/broken --for=jsonpath='{.status.containerStatuses[0].state.waiting.reason}'=ErrImagePull --timeout=60s",
      ),
    ).toContain('condition met')
    await admin('kubectl run crashing --image=example.com/web:1 --annotations=sandbox.test/crashing=crashes')
    await admin(
      "kubectl wait pod/crashing --for=jsonpath='{.status.containerStatuses[0].restartCount}'=3 --timeout=60s",
    )
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

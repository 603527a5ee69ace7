/**
 * configure-kubeconfig against a real Kubernetes control plane, whose tokens aws-iam-authenticator checks: the parts of
 * EKS that are open source. AWS itself is the sandbox's.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { addTrustedRole, type Bench, openBench } from '../support/configure-kubeconfig.ts'
import {
  type ControlPlane,
  controlPlanePrograms,
  describeInstead,
  startControlPlane,
} from '../support/control-plane/control-plane.ts'
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

  test('the exec plugin: verified, and kubectl is in', async () => {
    const job = bench.job({}, {})
    await job.uses('assume-role')
    const step = await job.uses('configure-kubeconfig', { cluster })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(step.outputs.identity).toMatch(new RegExp(`^arn:aws:sts::${hub.account}:assumed-role/${hub.role}/`))
    const { log } = await job.run('kubectl auth whoami -o jsonpath={.status.userInfo.username}')
    expect(log).toContain(step.outputs.identity)
  })
})

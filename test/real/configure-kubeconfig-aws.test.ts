/** The kubeconfig beside what the AWS CLI writes into one. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { openBench, readKubeconfig } from '../support/configure-kubeconfig.ts'
import { describeWith } from '../support/real-programs.ts'
import { withClusters } from '../support/with-clusters.ts'

const { ephemeral, prod } = hub.clusters
const arnOf = (cluster: string) => `arn:aws:eks:${hub.region}:${hub.account}:cluster/${cluster}`
/**
 * `aws eks get-token` signs for the STS endpoint of the environment, and the cluster (as a real one) accepts none but
 * AWS's own. The call itself reaches no network.
 */
const realSts = 'env -u AWS_ENDPOINT_URL_STS'

describeWith(
  { kubectl: ['version', '--client'], aws: ['--version'] },
  'aws eks update-kubeconfig in a later step',
  () => {
    test('adds its own context to the job’s file, and both ways work', () =>
      withClusters([prod, ephemeral], async (job) => {
        const update = await job.run(`aws eks update-kubeconfig --profile=hub --name=${ephemeral}`)
        expect(update.log).toContain(`${arnOf(ephemeral)} in ${join(job.temp, 'ds-infra', 'kube', 'config')}`)
        const { log } = await job.run(`
        kubectl config current-context
        ${realSts} kubectl get namespaces
        kubectl --context ${ephemeral} get namespaces
        kubectl --context ${prod} get namespaces
      `)
        expect(log).toMatch(new RegExp(`^${arnOf(ephemeral)}`))
        expect(log.match(/default +Active/g)).toHaveLength(3)
        expect(existsSync(join(job.home, '.kube', 'config'))).toBe(false)
      }))

    test('may come before, too', async () => {
      await using bench = await openBench()
      const job = bench.job({}, {})
      await job.uses('assume-role')
      await job.run(`aws eks update-kubeconfig --profile=hub --name=${ephemeral}`)
      const path = join(job.home, '.kube', 'config')
      const before = readFileSync(path, 'utf8')
      await job.uses('configure-kubeconfig', { cluster: ephemeral })
      const { log } = await job.run(`
      kubectl get namespaces
      ${realSts} kubectl --context ${arnOf(ephemeral)} get namespaces
    `)
      expect(log.match(/default +Active/g)).toHaveLength(2)
      await job.end()
      expect(readFileSync(path, 'utf8')).toBe(before)
    })

    test('finds a context of ours in its own file, where that is the file we were given', async () => {
      await using bench = await openBench()
      const job = bench.job({}, {})
      await job.uses('assume-role')
      await job.run(`aws eks update-kubeconfig --profile=hub --name=${ephemeral}`)
      const path = join(job.home, '.kube', 'config')
      await job.uses('configure-kubeconfig', { cluster: prod, kubeconfig: path })
      const { log } = await job.run(`
      kubectl get namespaces
      ${realSts} kubectl --context ${arnOf(ephemeral)} get namespaces
    `)
      expect(log.match(/default +Active/g)).toHaveLength(2)
      await job.end()
      const left = readKubeconfig(path)
      expect(left.contexts.map(({ name }) => name)).toEqual([arnOf(ephemeral)])
      expect(left['current-context']).toBe(arnOf(ephemeral))
    })
  },
)

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import type { Job } from '../sandbox/workflow/job.ts'
import { leftInJobFolder, openBench, writeKubeconfig } from '../support/configure-kubeconfig.ts'
import { describeWith } from '../support/real-programs.ts'
import { withClusters } from '../support/with-clusters.ts'

const { ephemeral, prod } = hub.clusters
const arnOf = (cluster: string) => `arn:aws:eks:${hub.region}:${hub.account}:cluster/${cluster}`
const kubectl = { kubectl: ['version', '--client'] }

/** Moves the end of the profile's session, in seconds from now; its credentials are as good as before. */
function endSession(job: Job, seconds: number): void {
  const file = join(job.temp, 'ds-infra', 'aws', `${hub.profile}.json`)
  const session = JSON.parse(readFileSync(file, 'utf8')) as { credentials: { Expiration: string } }
  session.credentials.Expiration = new Date(Date.now() + seconds * 1000).toISOString()
  const receivedAt = seconds < 0 ? Date.now() - 3_600_000 : Date.now()
  writeFileSync(file, JSON.stringify({ ...session, receivedAt }))
}

describeWith(kubectl, 'kubectl', () => {
  test('reaches both clusters in one job, by --context and as the current one', () =>
    withClusters([prod, ephemeral], async (job) => {
      const { log } = await job.run(`
        kubectl create namespace only-ephemeral
        kubectl --context ${prod} create namespace only-prod
        echo current: $(kubectl get namespaces --output name)
        echo prod: $(kubectl --context ${prod} get namespaces --output name)
      `)
      expect(log).toMatch(/^current: .*namespace\/only-ephemeral/m)
      expect(log).toMatch(/^prod: .*namespace\/only-prod/m)
      expect(log).not.toMatch(/^current: .*only-prod/m)
    }))

  test('shows the contexts that a person expects', () =>
    withClusters(
      [prod, ephemeral],
      async (job) => {
        const { log } = await job.run('kubectl config get-contexts')
        const rows = log
          .trim()
          .split('\n')
          .map((line) => line.split(/\s+/))
        expect(rows).toEqual([
          ['CURRENT', 'NAME', 'CLUSTER', 'AUTHINFO', 'NAMESPACE'],
          ['*', ephemeral, arnOf(ephemeral), `ds-infra:${ephemeral}`, 'datasets-server'],
          ['', prod, arnOf(prod), `ds-infra:${prod}`, 'datasets-server'],
        ])
        const view = await job.run('kubectl config view')
        expect(view.conclusion).toBe('success')
        expect(view.log).toContain('interactiveMode: Never')
        expect(view.log).toContain(`current-context: ${ephemeral}`)
      },
      { namespace: 'datasets-server' },
    ))

  test('knows who we are', () =>
    withClusters([ephemeral], async (job) => {
      const { log } = await job.run('kubectl auth whoami')
      expect(log).toContain(`assumed-role/${hub.role}/huggingface-sample-1234567890-1`)
    }))

  test("keeps the user's contexts, and writes to the job's file alone", async () => {
    await using bench = await openBench()
    const job = bench.job()
    const path = join(job.home, '.kube', 'config')
    const before = writeKubeconfig(path, 'mine')
    await job.uses('configure-kubeconfig', { cluster: ephemeral })
    const { log } = await job.run(`
      kubectl config get-contexts --output name
      kubectl config use-context mine
      kubectl config view --minify --output 'jsonpath={.clusters[0].cluster.server}'; echo
      kubectl config use-context ${ephemeral}
      kubectl config set-context --current --namespace kube-system
      kubectl get namespaces
    `)
    expect(log).toMatch(/^hub-ephemeral\nmine\n/)
    expect(log).toContain('https://mine.example.com')
    expect(log).toMatch(/default +Active/)
    await job.end()
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(join(job.home, '.kube')).filter((name) => name !== 'cache')).toEqual(['config'])
    expect(leftInJobFolder(job)).toBe(false)
  })

  test('gets a new token 20 minutes later, when the first is no longer accepted', () =>
    withClusters([ephemeral], async (job, { sandbox }) => {
      const refused = () => sandbox.clusters[ephemeral]?.refusals.length
      expect((await job.run('kubectl get namespaces')).conclusion).toBe('success')
      sandbox.clock.advance(20 * 60)
      // Tokens are dated to the second, and the machine's clock stands still while the sandbox's moves on.
      expect((await job.run('sleep 1.1; kubectl get namespaces')).conclusion).toBe('success')
      expect(refused()).toBe(0)
    }))

  test('goes on after the role session has ended', () =>
    withClusters([ephemeral], async (job, { sandbox }) => {
      sandbox.clock.advance(3700)
      endSession(job, -100)
      expect((await job.run('kubectl get namespaces')).conclusion).toBe('success')
      expect(sandbox.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(2)
    }))

  test('gets a new token while it runs, before the old one ends (helm upgrade --wait --timeout 30m)', () =>
    withClusters(
      [ephemeral],
      async (job, { sandbox }) => {
        // Credentials that end in a few seconds make tokens that do, and one process of client-go lives across that.
        endSession(job, 12)
        const tokens = () => [...sandbox.secrets].filter((secret) => secret.startsWith('k8s-aws-v1.')).length
        const asked = sandbox.requests.length
        const askThrice = 'for (const _ of [1, 2, 3]) if (!(await fetch(process.argv[1])).ok) process.exit(1)'
        const { conclusion, log } = await job.run(
          `
        : > proxy.log
        kubectl proxy --port=0 > proxy.log &
        trap 'kill %1' EXIT
        for _ in $(seq 600); do [[ $(<proxy.log) =~ 127.0.0.1:[0-9]+ ]] && break; sleep 0.1; done
        ask() { "$NODE" --input-type=module --eval '${askThrice}' "http://\${BASH_REMATCH[0]}/api/v1/namespaces"; }
        ask
        sleep 12
        ask
      `,
          { NODE: process.execPath },
        )
        expect([log, conclusion]).toEqual(['', 'success'])
        const calls = sandbox.requests.slice(asked).filter(({ path }) => path === '/api/v1/namespaces')
        expect(calls.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
        expect(tokens()).toBe(2)
      },
      // A token of the same second would be the same.
      { verify: 'false' },
    ))

  test('needs no AWS CLI and no Node on PATH (containers-roadmap 2153)', () =>
    withClusters([ephemeral], async (job) => {
      const bin = join(job.folder, 'only-kubectl')
      const { conclusion, log } = await job.run(`
        mkdir '${bin}'
        ln -s "$(command -v kubectl)" '${bin}/kubectl'
        PATH='${bin}'
        if command -v aws || command -v node; then exit 9; fi
        kubectl get namespaces
      `)
      expect([conclusion, log]).toEqual(['success', expect.stringMatching(/default +Active/)])
    }))

  test('works with a static token, for its 15 minutes', () =>
    withClusters(
      [ephemeral],
      async (job, { sandbox }) => {
        expect((await job.run('kubectl get namespaces')).conclusion).toBe('success')
        sandbox.clock.advance(16 * 60)
        const { conclusion, log } = await job.run('kubectl get namespaces')
        expect(conclusion).toBe('failure')
        expect(log).toMatch(/Unauthorized|must be logged in/)
      },
      { credential: 'static' },
    ))

  test('works with the output as KUBECONFIG and nothing else of the job but its AWS config', () =>
    withClusters([ephemeral], async (job) => {
      const { AWS_CONFIG_FILE, KUBECONFIG, PATH, HOME } = job.environment
      const { conclusion } = await job.run(
        `env -i PATH='${PATH}' HOME='${HOME}' AWS_CONFIG_FILE='${AWS_CONFIG_FILE}' KUBECONFIG='${KUBECONFIG}' kubectl get namespaces`,
      )
      expect(conclusion).toBe('success')
    }))

  test('says why the plugin fails', () =>
    withClusters([ephemeral], async (job) => {
      const { log } = await job.run('kubectl get namespaces || true', { AWS_CONFIG_FILE: '/nonexistent' })
      expect(log).toContain('ds-infra: There are no AWS credentials for profile hub.')
    }))
})

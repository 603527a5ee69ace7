/** What the deploy workflows give and take: inputs, secrets, outputs, rights; and the quick start of README.md. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: of workflows and manifests, not of JavaScript
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { callers, type DeployBench, openDeployBench, project } from '../support/deploy-workflows.ts'
import { describeWith } from '../support/real-programs.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

const { Preview = '', Deploy = '' } = callers()

describeWith({ kubectl: ['version', '--client'] }, 'the deploy workflows', () => {
  let bench: DeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
  })

  afterAll(async () => {
    await bench?.[Symbol.asyncDispose]()
  })

  test('deploy to a namespace that others use as well, with variables and Secrets, and return what came of it', async () => {
    const inputs = `services: "[api, worker]", manifests: k8s/, namespace: datasets-server, variables: 'WORD: hello'`
    const given = `with: { ${inputs} }
    secrets: { CLUSTER_SECRETS: "database: {url: '\${{ secrets.URL }}'}" }
  after:
    needs: preview
    runs-on: ubuntu-latest
    env: { OUTPUTS: "\${{ toJSON(needs.preview.outputs) }}" }
    steps: [{ run: echo $OUTPUTS }]
`
    const workflow = Preview.replace(/with: .*\n$/, given)
    const shop = await bench.add(
      'huggingface/given',
      { Preview: workflow },
      { secrets: { URL: 'postgres://user:word@db' } },
    )
    const words = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: words}\ndata: {word: "${WORD}"}\n'
    const kustomization = `${project()['k8s/kustomization.yaml']}  - words.yaml\n`
    const files = { 'k8s/words.yaml': words, 'k8s/kustomization.yaml': kustomization }
    const pull = await shop.repository.openPullRequest({ files })
    const before = bench.sandbox.requests.length
    const { log } = await shop.run(pull.event('opened'))
    expect(log).toMatch(/"namespace": "datasets-server", "url": "", "status": "deployed"/)
    expect(log).toMatch(/"images": ".*preview\/given\/api/)
    const objects = () => bench.sandbox.clusters['hub-ephemeral']?.objects({ namespace: 'datasets-server' }) ?? []
    const found = (kind: string, name: string) =>
      objects().find((one) => one.kind === kind && one.metadata.name === name)
    expect(found('ConfigMap', 'words')?.data).toEqual({ word: 'hello' })
    expect(found('Secret', 'database')?.data).toEqual({
      url: Buffer.from('postgres://user:word@db').toString('base64'),
    })
    expect(found('ConfigMap', 'ds-infra-huggingface-given-pr-1')).toBeDefined()
    // Neither ListClusters nor the AWS CLI is needed.
    const operations = bench.sandbox.requests.slice(before).map(({ service, operation }) => `${service} ${operation}`)
    expect([...new Set(operations)].filter((name) => /^(sts|eks|ecr|oidc) /.test(name)).sort()).toEqual([
      'ecr GetAuthorizationToken',
      'eks DescribeCluster',
      'oidc GetIdToken',
      'sts AssumeRoleWithWebIdentity',
    ])

    await shop.run(await pull.close())
    expect(bench.running('datasets-server')).toEqual([])
  })

  test('end with what the trust policy lacks, where the repository may not assume the role', async () => {
    const shop = await bench.add('acme/shop', { Preview })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const { log, jobs } = await shop.run(pull.event('opened'), 'failure')
    expect(log).toContain('repo:acme/shop:pull_request')
    const failed = jobs.flatMap(({ steps }) => steps).find(({ conclusion }) => conclusion === 'failure')
    expect(failed?.name).toBe('Assume the AWS role')
    expect(jobs.map(({ leftBehind }) => leftBehind.temp)).toEqual([[], [], []])
  })

  test('the job of README.md deploys what it builds to a namespace of the pull request, and takes it away', async () => {
    const { registry } = bench.sandbox
    const workflow = Deploy.replace(
      /( *)- uses: huggingface\/ds-infra\/ecr-login@v1/,
      `$&\n$1  with: { registries: '${registry}' }`,
    ).replace('with: { services:', `with: { registry: "${registry}", services:`)
    for (const name of ['api', 'worker']) bench.sandbox.ecr.createRepository(`preview/my-repo/${name}`)
    const shop = await bench.add('huggingface/quick', { Deploy: workflow })
    const [one, two] = [
      await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } }),
      await shop.repository.openPullRequest({ files: { 'api/a.txt': '2' } }),
    ]
    await shop.run(one.event('opened'))
    await shop.run(two.event('opened'))
    const image = (name: string) => expect.stringMatching(`^${name}: ${registry}/preview/my-repo/${name}@sha256:`)
    const running = () => [1, 2].map((number) => bench.running(`huggingface-quick-pr-${number}`))
    expect(running()).toEqual([
      [image('api'), image('worker')],
      [image('api'), image('worker')],
    ])
    await shop.run(await one.close())
    expect(running()).toEqual([undefined, [image('api'), image('worker')]])
  })
})

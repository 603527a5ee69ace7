/** Charts in a registry: helm logs in with what ecr-login wrote. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openChart, renderChart } from '../../src/deploy/render/chart/chart.ts'
import { findHelm } from '../../src/deploy/render/chart/helm.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { testDependencies } from '../support/push-images/fakes.ts'
import { describeWith } from '../support/real-programs.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charts-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

describeWith({ helm: ['version'] }, 'a chart in Amazon ECR', () => {
  test('is fetched after ecr-login, and not without it', async () => {
    await using sandbox = await startSandbox({ repositories: { shop: 'IMMUTABLE' } })
    const job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
    await job.uses('assume-role', {})
    await job.uses('ecr-login', { registries: sandbox.registry })
    const dependencies = testDependencies(join(folder, 'job'))
    dependencies.environment = { ...process.env, ...job.environment, HELM_CACHE_HOME: join(folder, 'cache') }
    const helm = await findHelm(dependencies)
    mkdirSync(join(folder, 'shop', 'templates'), { recursive: true })
    writeFileSync(join(folder, 'shop', 'Chart.yaml'), 'apiVersion: v2\nname: shop\nversion: 1.2.0\n')
    writeFileSync(
      join(folder, 'shop', 'templates', 'a.yaml'),
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Release.Name }}"}\n',
    )
    await helm.ask(['package', join(folder, 'shop'), '--destination', folder], 'package')
    await helm.ask(['push', join(folder, 'shop-1.2.0.tgz'), `oci://${sandbox.registry}`, '--plain-http'], 'push')

    const request = { chart: `oci://${sandbox.registry}/shop`, version: '1.2.0', values: [] }
    await using chart = await openChart(request, helm, dependencies)
    const rendered = await renderChart(chart, { release: 'pr-1', namespace: 'n' }, helm)
    expect(rendered).toMatchObject([{ origin: 'shop/templates/a.yaml', object: { metadata: { name: 'pr-1' } } }])

    await expect(openChart({ ...request, version: '9.9.9' }, helm, dependencies)).rejects.toMatchObject({
      name: 'UserError',
      remedy: expect.stringContaining("Correct the chart's name or version"),
    })
    dependencies.environment = { ...dependencies.environment, DOCKER_CONFIG: folder }
    const stranger = await findHelm(dependencies)
    await expect(openChart(request, stranger, dependencies)).rejects.toMatchObject({
      name: 'UserError',
      remedy: expect.stringContaining('Log in to the registry before this step'),
    })
    await job.end()
  })
})

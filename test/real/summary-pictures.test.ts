/** The charts of job summaries in a browser, by GitHub's Markdown, its rules of what is let through, and Mermaid. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { renderTimeline } from '../../src/job/timeline.ts'
import { writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { draw, mermaidVersions, onGitHub, withoutPictures } from '../support/pictures.ts'
import { describeUnless, describeWith } from '../support/real-programs.ts'

jest.setTimeout(600_000)

const browser = { chromium: ['--version'], 'cmark-gfm': ['--version'] }

/** Names that would mean something to Mermaid, Markdown or HTML. */
const names = [
  'api: v1; #2, "x" `y` %%{init: {"a": 1}}%% <b>&amp; #35;',
  'section',
  'title a chart',
  'click',
  'end',
  'dateFormat x',
  'call()',
  'style:x;',
  '%% comment',
  '2026-11-27',
  '- [ ] *list* _it_ ~~a~~ ```',
  'Überprüfung 日本語 🚀',
  'ClusterRole system:controller:api',
  '---',
]

describeWith(browser, 'in a browser', () => {
  describeUnless(withoutPictures, 'with Mermaid', () => {
    describe.each(mermaidVersions)('%s', (version) => {
      test('names are shown as they are, bars of no length are seen, and the axis begins with nothing', async () => {
        const bars = names.map((name, index) => ({ name, start: 1000 * index, end: 1000 * index, failed: index === 2 }))
        const sections = names.map((title) => ({ title, bars: [{ name: 'bar', start: 0, end: 60_000 }] }))
        const markdown = [...renderTimeline([{ title: 'all', bars }]), ...renderTimeline(sections)].join('\n')
        const { charts, stripped } = await onGitHub(markdown)
        expect(stripped).toEqual([])
        const [first, second] = await draw(charts, version)
        expect(first?.error).toBeUndefined()
        expect(first?.bars.map(({ text }) => text)).toEqual(names)
        expect(first?.bars.map(({ failed }) => failed)).toEqual(names.map((_, index) => index === 2))
        for (const { width } of first?.bars ?? []) expect(width).toBeGreaterThan(2)
        expect(second?.error).toBeUndefined()
        expect(second?.sections).toEqual(names)
        expect(second?.ticks[0]).toBe('00:00')
      })

      test('two hundred services are a chart that is drawn', async () => {
        const sections = Array.from({ length: 200 }, (_, service) => ({
          title: `service-${service}-${'x'.repeat(100)}`,
          bars: ['look-up', 'build', 'save', 'push'].map((name, at) => ({
            name,
            start: at * service,
            end: (at + 1) * service,
          })),
        }))
        const { charts } = await onGitHub(renderTimeline(sections).join('\n'))
        const [chart] = await draw(charts, version)
        expect(chart?.error).toBeUndefined()
        expect(chart?.bars.length).toBe(60)
      })
    })

    describe('the summary of a job', () => {
      let sandbox: Sandbox
      beforeAll(async () => {
        sandbox = await startSandbox()
      })
      afterAll(async () => await sandbox?.stop())

      test('goes through GitHub whole, and has one picture over push, rollout and rollback', async () => {
        const job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
        try {
          await writeSampleImages(join(job.workspace, 'image'))
          const use = async (action: string, inputs: Record<string, string>) => await job.uses(action, inputs)
          await use('assume-role', {})
          await use('ecr-login', { registries: sandbox.registry })
          const services = JSON.stringify({ api: { image: 'oci:image/api', repository: 'hub-sample-api' } })
          const pushed = await use('push-images', { registry: sandbox.registry, services, tags: 'v1' })
          await use('configure-kubeconfig', { cluster: 'hub-ephemeral' })
          const deploy = async (annotation: string) => {
            writeFileSync(join(job.workspace, 'api.yaml'), manifest(annotation))
            const inputs = { manifests: 'api.yaml', namespace: 'shop', 'create-namespace': 'true', token: '' }
            return await use('deploy', { ...inputs, images: pushed.outputs.images ?? '' })
          }
          await deploy('{}')
          const failed = await deploy('{sandbox.test/api: crashes}')
          expect(failed.outputs.status).toBe('rolled-back')
          const { stripped, charts } = await onGitHub(job.summary)
          expect(stripped).toEqual([])
          expect(charts.length).toBe(3)
          for (const version of mermaidVersions) {
            const [, first, second] = await draw(charts, version, process.env.DS_INFRA_PICTURE)
            expect(first?.sections).toEqual(['push', 'rollout'])
            expect(first?.bars.map(({ text }) => text)).toEqual(['api', 'apply', 'Deployment api'])
            expect(second?.sections).toEqual(['push', 'rollout', 'rollback'])
            expect(second?.bars.map(({ text, failed }) => [text, failed])).toEqual([
              ['api', false],
              ['apply', false],
              ['Deployment api', true],
              ['apply what ran before', false],
              ['Deployment api', false],
            ])
          }
          await job.end()
        } finally {
          job.dispose()
        }
      })
    })
  })
})

function manifest(annotations: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
      annotations: ${annotations}
    spec:
      containers:
        - name: api
          image: api
`
}

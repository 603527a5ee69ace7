import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { imagesOf } from '../../../../src/deploy/images/containers.ts'
import { imageValues } from '../../../../src/deploy/images/image-values.ts'
import { checkPlaced } from '../../../../src/deploy/images/proof.ts'
import { type ChartRequest, openChart, renderChart } from '../../../../src/deploy/render/chart/chart.ts'
import { helmFailure } from '../../../../src/deploy/render/chart/failure.ts'
import { findHelm, type Helm } from '../../../../src/deploy/render/chart/helm.ts'
import { hookOf } from '../../../../src/deploy/render/chart/hooks.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'
import { describeUnix, describeWith } from '../../../support/real-programs.ts'

const before = process.cwd()
let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'chart-')))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

function write(files: Record<string, string>, mode = 0o644): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, content, { mode })
  }
}

const digest = `sha256:${'a'.repeat(64)}`
const images = { api: { repository: 'shop/api', tag: 'v1', digest, ref: `r.example.com/shop/api@${digest}` } }

const chartFile = (name: string, more = '') => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`
const pod = (image: string, more = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n${more}spec:\n  containers:\n  - name: c\n    image: "${image}"\n`
const definition =
  'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: ws.example.com}\nspec: {group: example.com, scope: Namespaced, names: {kind: W, plural: ws}, versions: []}\n'

/** helm 3 and 4 where they are installed as helm3 and helm4, and whatever helm there is. */
const onPath = (name: string) => (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, name)))
const programs = [...['helm3', 'helm4'].filter(onPath), 'helm']

for (const program of programs) {
  describeWith({ [program]: ['version'] }, `charts by ${program}`, () => {
    const bin = mkdtempSync(join(tmpdir(), 'helm-bin-'))
    beforeAll(() => {
      const path = (process.env.PATH ?? '').split(delimiter).find((entry) => existsSync(join(entry, program)))
      symlinkSync(join(path ?? '', program), join(bin, 'helm'))
    })
    afterAll(() => rmSync(bin, { recursive: true }))

    function dependencies() {
      const made = testDependencies(join(folder, 'job'))
      const home = Object.fromEntries(
        ['CACHE', 'CONFIG', 'DATA'].map((name) => [`HELM_${name}_HOME`, join(folder, 'home', name)]),
      )
      made.environment = { ...process.env, ...home, PATH: `${bin}${delimiter}${process.env.PATH}` }
      return made
    }

    async function render(request: Partial<ChartRequest>) {
      const made = dependencies()
      const helm = await findHelm(made)
      await using chart = await openChart({ chart: 'shop', values: [], ...request }, helm, made)
      return await renderChart(chart, { release: 'r', namespace: 'n' }, helm)
    }

    async function errorOf(request: Partial<ChartRequest>): Promise<string> {
      const error = await render(request).catch((thrown: unknown) => thrown)
      const { name, message, remedy } = error as { name: string; message: string; remedy: string }
      return `${name} ${message} ${remedy}`
    }

    test('gives definitions, objects with their templates, hooks apart, and no tests', async () => {
      write({
        'shop/Chart.yaml': chartFile('shop'),
        'shop/crds/w.yaml': definition,
        'shop/templates/a.yaml': `${pod('{{ .Release.Name }}/{{ .Release.Namespace }}')}---\n{{ if .Values.off }}x{{ end }}\n`,
        'shop/templates/hook.yaml': pod(
          'h',
          '  annotations: {helm.sh/hook: "pre-install, pre-upgrade", helm.sh/hook-weight: "-5"}\n',
        ),
        'shop/templates/tests/t.yaml': pod('t', '  annotations: {helm.sh/hook: test}\n'),
        'shop/templates/NOTES.txt': 'hello',
      })
      const rendered = await render({})
      expect(rendered.map(({ object, origin }) => [origin, object.kind, hookOf(object)])).toEqual([
        ['shop/crds/w.yaml', 'CustomResourceDefinition', undefined],
        ['shop/templates/a.yaml', 'Pod', undefined],
        [
          'shop/templates/hook.yaml',
          'Pod',
          { events: ['pre-install', 'pre-upgrade'], weight: -5, deletePolicies: ['before-hook-creation'] },
        ],
      ])
      expect(rendered[1]?.object.spec).toEqual({ containers: [{ name: 'c', image: 'r/n' }] })
      expect(readdirSync('job')).toEqual([])
    })

    test('merges values in their order, and keeps those of set off command lines', async () => {
      write({
        'shop/Chart.yaml': chartFile('shop'),
        'shop/values.yaml': 'a: chart\nb: chart\nc: chart\nd: chart\n',
        'shop/templates/a.yaml': pod('{{ .Values.a }}-{{ .Values.b }}-{{ .Values.c }}-{{ .Values.d }}'),
        'one.yaml': 'b: one\nc: one\nd: one\n',
        'two.yaml': 'c: two\n',
      })
      const made = dependencies()
      const helm = await findHelm(made)
      const runs: string[] = []
      const watched: Helm = {
        ...helm,
        ask: async (args, what) => {
          runs.push(args.join(' '))
          return await helm.ask(args, what)
        },
      }
      const derive = (values: Record<string, unknown>) => ({ a: `${values.b}` })
      const request = { chart: 'shop', values: ['one.yaml', 'two.yaml'], set: { d: 'geheim' }, derive }
      await using chart = await openChart(request, watched, made)
      const rendered = await renderChart(chart, { release: 'r', namespace: 'n' }, watched)
      expect(imagesOf(rendered.map(({ object }) => object))).toEqual({ 'Pod/x/c': 'one-one-two-geheim' })
      expect(runs).toHaveLength(1)
      expect(runs.join('\n')).not.toContain('geheim')
      const written = chart.valueFlags.filter((flag) => flag.startsWith(join(folder, 'job')))
      expect(written.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600])
    })

    test('tells values that the chart does not have and without which it renders the same', async () => {
      write({
        'shop/Chart.yaml': chartFile('shop', 'dependencies:\n- {name: sub, version: 1.0.0, condition: sub.on}\n'),
        'shop/values.yaml':
          'replicas: 1\nimage: a\npodAnnotations: {}\nservices: {api: {port: 80, nested: {size: 1}}}\nname.with.dots: 1\n',
        'shop/templates/a.yaml': pod(
          '{{ .Values.image }}',
          '  annotations: {n: {{ .Values.replicas | quote }}, {{ range $k, $v := .Values.services }}{{ $k }}: {{ $v.port | quote }}, {{ end }}x: {{ .Values.unset | default "" | quote }}}\n',
        ),
        'shop/charts/sub/Chart.yaml': chartFile('sub'),
        'shop/charts/sub/values.yaml': 'size: 1\n',
        'file.yaml': 'imgae: b\nimage: c\n',
      })
      const made = dependencies()
      const helm = await findHelm(made)
      const open = async (set: Record<string, unknown>, values: string[] = []) => {
        made.lines.length = 0
        await using _ = await openChart({ chart: 'shop', values, set }, helm, made)
        return made.lines.filter((line) => !line.startsWith('Built'))
      }
      const what = "The input 'set' gives values that the chart does not have, and without which it renders the same: "
      const end = ' Correct the path, or leave it out.'
      // What a template ranges over, mentions or puts out as it is, and what is for the user to fill.
      const fine = { services: { web: { port: 1 } }, unset: 'x', podAnnotations: { any: 'x' }, sub: { on: true } }
      expect(await open({ ...fine, replicas: 3, sub: { on: true, size: 2 } })).toEqual([])
      expect(await open({ ...fine, replica: 3 })).toEqual([`${what}replica (did you mean replicas?).${end}`])
      expect(await open({ services: { api: { prot: 1 } }, size: 2, other: { a: 1 } })).toEqual([
        `${what}services.api.prot (did you mean port?), size (did you mean services.api.nested.size or sub.size?), other (there: replicas, image, podAnnotations, services, name.with.dots, sub).${end}`,
      ])
      expect(await open({}, ['file.yaml'])).toEqual([
        'file.yaml gives values that the chart does not have, and without which it renders the same: imgae (did you mean image?).',
      ])
      // An archive, too.
      execFileSync(join(bin, 'helm'), ['package', 'shop'])
      await using archive = await openChart({ chart: 'shop-1.0.0.tgz', values: [], set: { replica: 3 } }, helm, made)
      expect(archive.path).toBe('shop-1.0.0.tgz')
      expect(made.lines.at(-1)).toContain('replica (did you mean replicas?)')
    })

    test.each<[string, string, string, string]>([
      [
        'a chart of `helm create`',
        'image',
        'image: {repository: nginx, pullPolicy: Always, tag: ""}',
        '{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}',
      ],
      [
        'the helper that many charts share',
        'services.api.image',
        'global: {imageRegistry: ""}\nservices: {api: {image: {registry: docker.io, repository: a/b, tag: "1", digest: ""}}}',
        '{{ include "image" (dict "imageRoot" .Values.services.api.image "global" .Values.global) }}',
      ],
      [
        'digits alone',
        'image',
        'image: {registry: quay.io, repository: a/b, tag: "1", sha: ""}',
        '{{ .Values.image.registry }}/{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ if .Values.image.sha }}@sha256:{{ .Values.image.sha }}{{ end }}',
      ],
      [
        'a digest after a tag',
        'controller.image',
        'controller: {image: {registry: r, image: a/b, tag: v1, digest: "sha256:x"}}',
        '{{ with .Values.controller.image }}{{ .registry }}/{{ .image }}:{{ .tag }}{{ if .digest }}@{{ .digest }}{{ end }}{{ end }}',
      ],
      ['one reference', 'image', 'image: ghcr.io/a/b:1', '{{ .Values.image }}'],
      [
        'a name and its tag beside it',
        'image',
        'image: ghcr.io/a/b\nimageTag: "1"',
        '{{ .Values.image }}:{{ .Values.imageTag }}',
      ],
      [
        'a list',
        'workers[1].image',
        'workers: [{image: {repository: a, tag: 1}}, {image: {repository: b, tag: 2}}]',
        '{{ with index .Values.workers 1 }}{{ .image.repository }}:{{ .image.tag }}{{ end }}',
      ],
    ])('puts a digest into %s', async (_, path, values, template) => {
      write({
        'shop/Chart.yaml': `${chartFile('shop')}appVersion: "9"\n`,
        'shop/values.yaml': values,
        'shop/templates/_helpers.tpl':
          '{{- define "image" -}}{{- $registry := .imageRoot.registry }}{{ if .global.imageRegistry }}{{ $registry = .global.imageRegistry }}{{ end }}{{ $end := printf ":%s" .imageRoot.tag }}{{ if .imageRoot.digest }}{{ $end = printf "@%s" .imageRoot.digest }}{{ end }}{{ if $registry }}{{ $registry }}/{{ end }}{{ .imageRoot.repository }}{{ $end }}{{- end -}}',
        'shop/templates/a.yaml': pod(template),
      })
      const rendered = await render({ derive: (all) => imageValues({ api: path }, images, all) })
      expect(checkPlaced(rendered, images, 'error', { api: path })).toEqual({ warnings: [] })
    })

    test('finds images in the charts of a chart, archived or not, under their aliases', async () => {
      const sub = {
        'sub/Chart.yaml': chartFile('sub'),
        'sub/values.yaml': 'image: {registry: r, repository: a, tag: "1", digest: ""}\n',
        'sub/templates/a.yaml': pod(
          '{{ .Values.image.registry }}/{{ .Values.image.repository }}@{{ .Values.image.digest }}',
        ),
      }
      write(sub)
      const alias = 'dependencies:\n- {name: sub, alias: backend, version: 1.x.x, repository: "file://../sub"}\n'
      write({ 'shop/Chart.yaml': chartFile('shop', alias) })
      const request = { derive: (all: unknown) => imageValues({ api: 'backend.image' }, images, all) }
      const check = async (chart: string) => checkPlaced(await render({ ...request, chart }), images, 'error')
      // From the folder beside it, built on the way; a Chart.lock that was not there is not left.
      expect(await check('shop')).toEqual({ warnings: [] })
      expect(readdirSync('shop').sort()).toEqual(['Chart.yaml', 'charts'])
      execFileSync(join(bin, 'helm'), ['package', 'shop'])
      expect(await check('shop-1.0.0.tgz')).toEqual({ warnings: [] })
      rmSync('shop/charts', { recursive: true })
      write(Object.fromEntries(Object.entries(sub).map(([name, content]) => [`shop/charts/${name}`, content])))
      expect(await check('shop')).toEqual({ warnings: [] })
    })

    test('says what a chart lacks', async () => {
      write({
        'shop/Chart.yaml': chartFile('shop'),
        'shop/values.schema.json': '{"properties": {"n": {"type": "string"}}}',
        'shop/templates/a.yaml': pod('{{ .Values.image.name }}'),
        'empty/Chart.yaml': chartFile('empty'),
        'needs/Chart.yaml': chartFile(
          'needs',
          'dependencies:\n- {name: redis, version: 1.x.x, repository: "https://charts.example.com"}\n',
        ),
        'notyaml/Chart.yaml': chartFile('notyaml'),
        'notyaml/templates/a.yaml': 'a: b: c\n',
        'wrong/Chart.yaml': chartFile('wrong'),
        'wrong/templates/a.yaml': `${pod('a', '  labels: {version: 1.10}\n')}`,
        'file.txt': '',
        'job/x': '',
      })
      expect(await errorOf({})).toMatch(
        /^UserError The chart shop cannot be rendered: .*shop\/templates\/a\.yaml.*nil pointer.* Give the value that the template reads/,
      )
      expect(await errorOf({ set: { n: 1, image: { name: 'x' } } })).toMatch(/^UserError .*values\.schema\.json/)
      expect(await errorOf({ chart: 'empty' })).toContain('The chart empty renders no object.')
      expect(await errorOf({ chart: 'notyaml' })).toMatch(
        /^UserError .*notyaml\/templates\/a\.yaml.* Correct the template/,
      )
      expect(await errorOf({ chart: 'wrong' })).toMatch(/^UserError wrong\/templates\/a.yaml: metadata/)
      expect(await errorOf({ chart: 'wrong' })).toContain('metadata.labels.version is 1.10')
      expect(await errorOf({ chart: 'needs' })).toContain(
        "The chart needs depends on redis 1.x.x, and neither are they in its folder 'charts' nor does a Chart.lock say which versions. Run 'helm dependency update needs', and commit Chart.lock.",
      )
      expect(await errorOf({ chart: 'nope' })).toContain("The input 'chart' is 'nope', which does not exist.")
      expect(await errorOf({ chart: 'job' })).toContain('job has no Chart.yaml, so it is no chart.')
      expect(await errorOf({ chart: 'file.txt' })).toContain('which is neither a folder nor an archive')
      expect(await errorOf({ chart: 'bitnami/redis' })).toContain('which is not on this machine')
      expect(await errorOf({ version: '2.0.0' })).toContain(
        "The chart in shop has version 1.0.0, and 'chart-version' is '2.0.0'.",
      )
      expect(await errorOf({ values: ['no.yaml', 'job'] })).toMatch(
        /There are 2 faults.*'no.yaml': There is no such file.*'job': It is a folder/s,
      )
      expect(await errorOf({ chart: 'oci://127.0.0.1:1/shop', version: '1.0.0' })).toMatch(
        /^WorldError The chart oci:\/\/127\.0\.0\.1:1\/shop 1\.0\.0 cannot be fetched: .*connection refused/,
      )
      expect(readdirSync('job')).toEqual(['x'])
    })

    describe('from a repository', () => {
      let server: Server
      let url: string
      beforeEach(async () => {
        write({ 'sub/Chart.yaml': chartFile('sub'), 'sub/templates/a.yaml': pod('sub') })
        execFileSync(join(bin, 'helm'), ['package', 'sub', '--destination', 'repository'])
        const { readFileSync } = await import('node:fs')
        server = createServer((request, response) => {
          try {
            response.end(readFileSync(join(folder, 'repository', request.url ?? '')))
          } catch {
            response.writeHead(404).end()
          }
        })
        await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
        url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
        execFileSync(join(bin, 'helm'), ['repo', 'index', 'repository', '--url', url])
        const dependency = `dependencies:\n- {name: sub, version: 1.x.x, repository: "${url}"}\n`
        write({ 'shop/Chart.yaml': chartFile('shop', dependency), 'shop/templates/a.yaml': pod('shop') })
      })
      afterEach(() => void server.close())

      /** In a process of its own, the server would not answer while `execFileSync` waits. */
      async function lock(): Promise<void> {
        const made = dependencies()
        const { exitCode, stderr } = await (await findHelm(made)).run(['dependency', 'update', 'shop'])
        expect([exitCode, stderr]).toEqual([0, ''])
      }

      test('builds what Chart.lock says, of repositories that nobody added', async () => {
        await lock()
        rmSync('shop/charts', { recursive: true })
        rmSync('home', { recursive: true })
        const rendered = await render({})
        expect(rendered.map(({ origin }) => origin).sort()).toEqual([
          'shop/charts/sub/templates/a.yaml',
          'shop/templates/a.yaml',
        ])
        expect(readdirSync('shop').sort()).toEqual(['Chart.lock', 'Chart.yaml', 'charts', 'templates'])
        // What is there is not fetched again.
        server.close()
        expect(await render({})).toHaveLength(2)
      })

      test('says that Chart.lock is out of date', async () => {
        await lock()
        rmSync('shop/charts', { recursive: true })
        write({
          'shop/Chart.yaml': chartFile('shop', `dependencies:\n- {name: sub, version: 2.x.x, repository: "${url}"}\n`),
        })
        expect(await errorOf({})).toMatch(/out of sync.* Run 'helm dependency update', and commit Chart\.lock\.$/)
      })
    })
  })
}

describeUnix('findHelm', () => {
  async function errorOf(script?: string): Promise<string> {
    if (script) write({ 'bin/helm': `#!/bin/sh\n${script}\n` }, 0o755)
    const made = testDependencies()
    made.environment = { PATH: script ? join(folder, 'bin') : folder }
    // askProgram looks for programs on this process's own PATH.
    const path = process.env.PATH
    process.env.PATH = made.environment.PATH
    const error = await findHelm(made).catch((thrown: unknown) => thrown)
    process.env.PATH = path
    return String((error as Error).message)
  }

  test('says that there is none, that it is too old, or no helm', async () => {
    expect(await errorOf()).toBe('A chart is to be deployed, and there is no helm on PATH.')
    expect(await errorOf('echo v3.7.2')).toBe('The helm on PATH is 3.7.2, and 3.8 is the oldest that is supported.')
    expect(await errorOf('echo v2.17.0')).toContain('3.8 is the oldest')
    expect(await errorOf('echo oops >&2; exit 1')).toBe('The helm on PATH does not tell its version: oops.')
  })
})

describe('helmFailure', () => {
  test.each([
    [
      'WARNING: x is group-readable\nError: a: b\n\nUse --debug flag to render out invalid YAML\n',
      'UserError',
      'W: a: b.',
    ],
    ['Error: failed to authorize: 401 Unauthorized', 'UserError', 'W: failed to authorize: 401 Unauthorized.'],
    ['Error: dial tcp: lookup x: no such host', 'WorldError', 'W: dial tcp: lookup x: no such host.'],
    ['', 'UserError', 'W: helm does not say why.'],
  ])('%j', (stderr, name, message) => expect(helmFailure('W', stderr)).toMatchObject({ name, message }))
})

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderManifests } from '../../../../src/deploy/render/manifests.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'
import { describeUnix, describeWith } from '../../../support/real-programs.ts'

const before = process.cwd()
let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'manifests-')))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const object = (name: string, more = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n${more}`

function write(files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, content)
  }
}

async function render(manifests: string[], variables: Record<string, string> = {}, environment = process.env) {
  const dependencies = testDependencies()
  dependencies.environment = environment
  const rendered = await renderManifests({ manifests, variables }, dependencies)
  return rendered.map(({ object, origin }) => `${object.metadata.name} ${origin}`)
}

async function errorOf(manifests: string[], variables: Record<string, string> = {}): Promise<string> {
  const error = await render(manifests, variables).catch((thrown: unknown) => thrown)
  const { name, message, remedy } = error as { name: string; message: string; remedy: string }
  expect(name).toBe('UserError')
  return `${message} ${remedy}`
}

describe('renderManifests', () => {
  test('reads files, folders and globs, each file once, in their order', async () => {
    write({
      'k8s/b.yaml': object('b'),
      'k8s/a.yml': object('a'),
      'k8s/c.json': '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"}}',
      'k8s/README.md': '# no',
      'k8s/more/d.yaml': object('d'),
      'k8s/more/deep/e.yaml': `${object('e')}---\n${object('f')}`,
      'one.txt': object('one'),
    })
    expect(await render(['one.txt', 'k8s', './k8s/b.yaml'])).toEqual([
      'one one.txt',
      'a k8s/a.yml',
      'b k8s/b.yaml',
      'c k8s/c.json',
    ])
    expect(await render(['k8s/**/*.yaml'])).toEqual([
      'b k8s/b.yaml',
      'd k8s/more/d.yaml',
      'e k8s/more/deep/e.yaml, document 1',
      'f k8s/more/deep/e.yaml, document 2',
    ])
    expect(await render(['k8s/*', 'k8s/{more,none}/*.y?ml'])).toHaveLength(4)
    expect(await render([join(folder, 'k8s', 'a.yml')])).toEqual([`a ${join(folder, 'k8s', 'a.yml')}`])
  })

  test('takes the name of a file that looks like a pattern', async () => {
    write({ 'k8s/[prod].yaml': object('a') })
    expect(await render(['k8s/[prod].yaml'])).toEqual(['a k8s/[prod].yaml'])
  })

  test.each<[string, string[], string]>([
    ['a file that is not there', ['k8s/x.yaml'], "'k8s/x.yaml': There is no such file or folder. Correct the path"],
    ['a file with another extension', ['k8s/a.yaml'], 'there is k8s/a.yml.'],
    ['a path through a file', ['k8s/a.yml/b'], 'There is no such file or folder.'],
    ['a pattern that matches nothing', ['nope/*.yaml'], "'nope/*.yaml': It matches no file."],
    ['a pattern that matches no manifest', ['docs/*'], 'It matches no manifest, only docs/x.md.'],
    ['a folder without manifests', ['docs'], "'docs': The folder has no .yaml, .yml or .json file. Name the folder"],
    ['a folder with manifests in folders', ['over'], 'Folders in it are not read; write over/**/*.yaml for those.'],
    ['a chart', ['chart'], "'chart': It is a chart. Name it in the input 'chart'"],
    ['an address', ['https://example.com/x.yaml'], 'It is an address, not a path.'],
    [
      'a pattern that matches a kustomization',
      ['over/**/*.yaml'],
      'It matches over/prod/kustomization.yaml, which is a kustomization',
    ],
    [
      'UTF-16',
      ['utf16.yaml'],
      'utf16.yaml: The file is in UTF-16, as PowerShell writes it by default. Save it in UTF-8.',
    ],
    ['what is no text', ['binary.yaml'], 'binary.yaml: The file is not text in UTF-8.'],
    ['files that hold nothing', ['empty.yaml'], 'What it names holds no object.'],
  ])('refuses %s', async (_, manifests, expected) => {
    write({
      'k8s/a.yml': object('a'),
      'docs/x.md': '',
      'over/prod/kustomization.yaml': '',
      'over/prod/a.yaml': object('a'),
      'chart/Chart.yaml': '',
      'utf16.yaml': Buffer.from(`\uFEFF${object('a')}`, 'utf16le'),
      'binary.yaml': Buffer.from([0x61, 0xff, 0xfe, 0x80]),
      'empty.yaml': '# nothing\n',
    })
    expect(await errorOf(manifests)).toContain(expected)
  })

  test('tells all faults of all files at once, in order', async () => {
    write({ 'a.yaml': 'kind: Pod', 'b.yaml': object('b', 'data: {x: 1}'), 'c.yaml': 'a:\n\tb: 1' })
    const message = await errorOf(['nope.yaml', 'a.yaml', 'b.yaml', 'c.yaml'])
    expect(message.match(/^ {2}.+: /gm)).toHaveLength(4)
    expect(message).toMatch(/^There are 4 faults .*'nope.yaml'.*a.yaml, line 1.*b.yaml, line 4.*c.yaml, line 2/s)
  })

  test('puts variables in, and wants each of them used', async () => {
    write({ 'a.yaml': object('"${NAME}"'), 'b.yaml': object('b', '# ${OTHER}\n') })
    expect(await render(['a.yaml'], { NAME: 'x' })).toEqual(['x a.yaml'])
    expect(await errorOf(['a.yaml', 'b.yaml'], { NAME: 'x', OTHER: 'y' })).toContain('The manifests hold no ${OTHER}')
  })
})

describeUnix('renderManifests on this system', () => {
  test('follows links', async () => {
    write({ 'real/a.yaml': object('a') })
    symlinkSync('real', 'link')
    expect(await render(['link', 'link/*.yaml'])).toEqual(['a link/a.yaml'])
  })
})

describeWith({ kubectl: ['version', '--client'] }, 'kustomizations', () => {
  test('are rendered by kubectl: a folder, its file, matches of a glob', async () => {
    write({
      'base/kustomization.yaml': 'resources: [a.yaml]\nconfigMapGenerator: [{name: g, literals: [A=b]}]\n',
      'base/a.yaml': object('a', 'data: {port: "${PORT}", text: "1.10"}'),
      'over/prod/Kustomization': 'resources: [../../base]\nnamePrefix: p-\n',
      'over/test/kustomization.yml': 'resources: [../../base]\nnamePrefix: t-\n',
      'over/README.md': '',
    })
    expect(await render(['base'], { PORT: '80' })).toEqual([
      'a kustomization base',
      expect.stringMatching(/^g-\w{10} kustomization base$/),
    ])
    expect(await render(['base/kustomization.yaml', 'base'])).toHaveLength(2)
    expect((await render(['over/*'])).map((line) => line.replace(/-\w{10} /, ' '))).toEqual([
      'p-a kustomization over/prod',
      'p-g kustomization over/prod',
      't-a kustomization over/test',
      't-g kustomization over/test',
    ])
    expect(await render(['over/*/*ustomization*'])).toHaveLength(4)
  })

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a file that is missing',
      { 'base/kustomization.yaml': 'resources: [a.yaml, b.yaml]' },
      /^over: The kustomization cannot be rendered: \.\.\/base: b\.yaml: .*no such file or directory\. Correct it; 'kubectl kustomize over' shows the same\.$/,
    ],
    [
      'a tab',
      { 'base/a.yaml': 'kind: Secret\nstringData:\n\tgeheim: 1' },
      /^over: .*\.\.\/base: a\.yaml: MalformedYAMLError: yaml: line 3/,
    ],
    ['a key that there is not', { 'over/kustomization.yaml': 'bogus: 1' }, /unknown field "bogus"\. Correct it/],
    [
      'a file elsewhere',
      { 'over/kustomization.yaml': 'resources: [../base/a.yaml]' },
      /\.\.\/base\/a\.yaml: security; .*move the file/,
    ],
    [
      'a chart',
      { 'over/kustomization.yaml': 'helmCharts: [{name: x}]' },
      /must specify --enable-helm\. kubectl does not inflate charts/,
    ],
    [
      'a literal',
      { 'over/kustomization.yaml': 'secretGenerator: [{name: x, literals: [A=geheim, geheim]}]' },
      /a literal is not as key=value/,
    ],
  ])('tell %s with its file, and no secrets', async (_, files, expected) => {
    write({
      'base/kustomization.yaml': 'resources: [a.yaml]',
      'base/a.yaml': object('a'),
      'over/kustomization.yaml': 'resources: [../base]',
      ...files,
    })
    const message = await errorOf(['over'])
    expect(message).toMatch(expected)
    expect(message).not.toContain('geheim')
  })

  test('that cannot be reached may be there later', async () => {
    write({ 'kustomization.yaml': 'resources: ["https://127.0.0.1:1/x.yaml"]' })
    await expect(render(['.'])).rejects.toMatchObject({
      name: 'WorldError',
      remedy: expect.stringContaining('is reached'),
    })
  })
})

describe('kustomizations without kubectl', () => {
  test('say so', async () => {
    write({ 'kustomization.yaml': 'resources: []' })
    const rendered = render(['.'], {}, { PATH: folder })
    await expect(rendered).rejects.toThrow('. is a kustomization, and there is no kubectl on PATH to render it.')
  })
})

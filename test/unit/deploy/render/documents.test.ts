// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseDocuments, parseMapping } from '../../../../src/deploy/render/documents.ts'
import { resolvePlain } from '../../../../src/deploy/render/yaml/scalar.ts'
import { describeWith } from '../../../support/real-programs.ts'

const head = 'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: x}\n'
const objects = (text: string) => parseDocuments(text, 'k8s/x.yaml').map(({ object }) => object)
const specOf = (text: string) => objects(`${head}spec:\n  ${text.replaceAll('\n', '\n  ')}\n`)[0]?.spec
const configMap = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`

describe('parseDocuments', () => {
  test('gives objects with their origins: one document, several, JSON, lists', () => {
    expect(parseDocuments(configMap('a'), 'k8s/a.yaml')).toMatchObject([
      { origin: 'k8s/a.yaml', object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } } },
    ])
    const several = `# first\n---\n${configMap('a')}---\n# only a comment\n---\n\n---\n${configMap('b')}...\n`
    expect(parseDocuments(several, 'f').map(({ object, origin }) => [object.metadata.name, origin])).toEqual([
      ['a', 'f, document 1'],
      ['b', 'f, document 2'],
    ])
    const list = { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } }] }
    expect(parseDocuments(JSON.stringify(list, null, '\t'), 'f')).toMatchObject([
      { origin: 'f, item 1', object: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } } },
    ])
    expect(
      objects(JSON.stringify({ kind: 'PodList', apiVersion: 'v1', items: [{ metadata: { name: 'p' } }] })),
    ).toEqual([{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } }])
  })

  test('gives the objects of a stream of JSON, and its lines', () => {
    const one = (name: string) =>
      `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"${name}","annotations":{"a":"}{"}}}`
    expect(objects(`${one('a')}\n${one('b')} ${one('c')}\n`).map(({ metadata }) => metadata.name)).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(() => objects(`${one('a')}\n\n{"kind":"Pod"}`)).toThrow(
      'k8s/x.yaml, document 2, line 3: It has no apiVersion.',
    )
  })

  test.each([
    ['nothing', ''],
    ['comments', '# a\n---\n# b\n'],
    ['separators', '---\n---\n'],
  ])('gives nothing for %s', (_, text) => expect(objects(text)).toEqual([]))

  test('takes a byte order mark and Windows line ends', () => {
    expect(objects(`\uFEFF${configMap('a').replaceAll('\n', '\r\n')}`)).toEqual(objects(configMap('a')))
  })

  test('leaves out what only the API server sets', () => {
    const metadata = {
      name: 'x',
      uid: '1',
      resourceVersion: '2',
      generation: 1,
      creationTimestamp: null,
      managedFields: [],
    }
    const text = stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, labels: { a: 'b' } }, status: {} })
    expect(objects(text)).toEqual([{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x', labels: { a: 'b' } } }])
  })

  test('makes copies of what aliases stand for, and follows merge keys', () => {
    const spec = specOf(
      'base: &b {a: 1, list: [&t text]}\nsame: *b\nother:\n  <<: *b\n  a: 2\nword: *t\nmany: {<<: [{a: 1}, {a: 2, z: 3}]}',
    )
    expect(spec).toEqual({
      base: { a: 1, list: ['text'] },
      same: { a: 1, list: ['text'] },
      other: { a: 2, list: ['text'] },
      word: 'text',
      many: { a: 1, z: 3 },
    })
    const { base, same } = spec as { base: unknown; same: unknown }
    expect(base).not.toBe(same)
  })

  test('keeps numbers and booleans where they belong', () => {
    const container = { name: 'c', image: 'x', ports: [{ containerPort: 80 }], stdin: true }
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'x' },
      spec: { replicas: 3, paused: false, template: { spec: { containers: [container] } } },
    }
    const webhook = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'x' },
      spec: { ports: [{ port: 80 }] },
      immutable: true,
    }
    expect(objects(`${stringify(deployment)}---\n${stringify(webhook)}`)).toEqual([deployment, webhook])
  })

  test('quotes no value in a fault of syntax, for it may be a secret', () => {
    for (const text of [
      'a: "geheim\\q"',
      'a: |geheim\n  x',
      '- geheim: geheim: 2',
      'a: "geheim',
      "a: 'geheim' geheim",
    ]) {
      const error = errorOf(`${head}spec:\n  ${text}\n`)
      expect(error).toMatch(/line \d+: It is not valid YAML/)
      expect(error).not.toContain('geheim')
    }
  })
})

function errorOf(text: string): string {
  try {
    parseDocuments(text, 'k8s/x.yaml')
  } catch (error) {
    const { message, remedy } = error as { message: string; remedy: string }
    return `${message} ${remedy}`
  }
  return ''
}

describe('parseDocuments refuses', () => {
  test.each([
    [
      'a tab',
      `${head}spec:\n\ta: 1`,
      'k8s/x.yaml, line 5: It is not valid YAML: Tabs are not allowed as indentation. Indent with spaces.',
    ],
    ['a missing apiVersion', 'kind: Pod\nmetadata: {name: x}', 'line 1: It has no apiVersion.'],
    [
      'a missing kind',
      `${configMap('a')}---\napiVersion: v1\nmetadata: {name: x}`,
      'document 2, line 5: It has no kind.',
    ],
    ['a missing name', 'apiVersion: v1\nkind: Pod\nmetadata: {}', 'This Pod has no metadata.name. Give it a name.'],
    ['missing metadata', 'apiVersion: v1\nkind: Pod', 'This Pod has no metadata.'],
    [
      'generateName',
      'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: x-}',
      'each deployment would make another one',
    ],
    [
      'a name that is a number',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: 007',
      'line 4: metadata.name is 007, which YAML reads as a number; it must be text. Put it in quotes: "007".',
    ],
    [
      'a label that is a number',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n  labels:\n    version: 1.10',
      'line 6: metadata.labels.version is 1.10',
    ],
    [
      'an annotation that is a boolean',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x, annotations: {a.b/c: yes}}',
      "metadata.annotations['a.b/c'] is yes, which YAML reads as the boolean true",
    ],
    ['a number in a ConfigMap', `${configMap('x')}data: {PORT: 80}`, 'data.PORT is 80'],
    [
      'a number in the environment',
      deployment('env: [{name: PORT, value: 80}]'),
      'spec.template.spec.containers[0].env[0].value is 80',
    ],
    ['a number among arguments', deployment('args: [--port, 80]'), 'spec.template.spec.containers[0].args[1] is 80'],
    [
      'a number in the label of an item',
      `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: x, labels: {a: 1}}`,
      "Item 1 of its list: metadata.labels['a'] of Pod x is not text.",
    ],
    [
      'a number in a Secret, which it does not quote',
      'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\nstringData: {pin: 4711}',
      'stringData.pin holds a number, as YAML reads it; it must be text. Put it in quotes.',
    ],
    ['a key twice', `${head}spec:\n  a: 1\n  b: 2\n  a: 3`, 'line 7: spec.a is there twice.'],
    ['a key twice, as a number and as text', `${head}spec: {1: a, "1": b}`, 'spec.1 is there twice'],
    ['a key that is a boolean', `${head}spec: {y: 1}`, 'The key y in spec would be read as true. Put it in quotes.'],
    ['a key that would change', `${head}spec: {1.10: a}`, 'The key 1.10 in spec would be read as 1.1.'],
    ['no key', `${head}spec: {~: a}`, 'The key ~ in spec would be read as null.'],
    ['a template', `${head}spec: {a: {{ .Values.a }}}`, 'A key in spec.a is not text.'],
    [
      'a variable in a flow mapping',
      `${head}spec: {a: \${A}}`,
      'Put a variable in quotes where it stands within { } or [ ].',
    ],
    ['a template in a block', `${head}{{- if x }}\nspec: 1`, 'Templates'],
    ['an unknown tag', `${head}spec: !secret x`, 'The tag !secret means nothing to Kubernetes.'],
    ['a wrong tag', `${head}spec: !!int x`, 'not what its tag !!int says'],
    ['infinity', `${head}spec: .inf`, 'spec is .inf, a number that cannot be passed on exactly'],
    ['a number that JavaScript does not hold', `${head}spec: 9007199254740993`, 'spec is 9007199254740993'],
    ['an unknown alias', `${head}spec: *x`, 'The alias *x has no anchor before it.'],
    ['an alias within itself', `${head}spec: &x [*x]`, 'The alias *x is within what it stands for.'],
    ['text', 'hello', 'It is no object of Kubernetes'],
    ['a list', '- apiVersion: v1', 'It is no object of Kubernetes'],
    [
      'a kustomization',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: []',
      'It is a kustomization',
    ],
    ['a Compose file', 'services: {}', 'It has no apiVersion (it looks like a Compose file).'],
    ["a chart's values", 'replicaCount: 1', "it looks like a chart's values"],
    ['a document too deep', `${head}spec: ${'['.repeat(5000)}`, /nested too deeply|not valid YAML/],
    ['nesting without end', `${head}spec: ${'['.repeat(700)}${']'.repeat(700)}`, 'nested more than 500 levels deep'],
  ])('%s', (_, text, expected) => {
    const error = errorOf(text)
    if (typeof expected === 'string') expect(error).toContain(expected)
    else expect(error).toMatch(expected)
  })

  function deployment(container: string): string {
    return `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: {template: {spec: {containers: [{name: c, ${container}}]}}}`
  }

  test('aliases that stand for billions of values, at once', () => {
    const level = (name: string, below: string) => `${name}: &${name} [${Array(9).fill(`*${below}`).join(', ')}]`
    const levels = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, at) => level(name, 'abcdefg'[at] ?? 'a'))
    expect(errorOf(`${head}spec:\n  a: &a [x, x, x]\n  ${levels.join('\n  ')}\n`)).toContain(
      'stand for more than 100000 values',
    )
  })

  test('what would change the prototype, and changes none', () => {
    for (const key of ['__proto__', '"__proto__"', '? __proto__\n ']) {
      expect(errorOf(`${head}spec:\n  ${key}: {polluted: 1}\n`)).toContain('The key __proto__ is refused.')
    }
    expect(Object.keys(objects(`${head}spec: {constructor: {prototype: {polluted: 1}}}`)[0]?.spec as object)).toEqual([
      'constructor',
    ])
    expect('polluted' in {}).toBe(false)
  })

  test('all that is wrong, at once, up to a limit', () => {
    const error = errorOf(`${head}spec: {a: 1, a: 2}\n---\nkind: Pod\n---\n${configMap('x')}data: {a: 1, b: yes}`)
    expect(error.split('\n')[0]).toBe('There are 4 faults in what is to be deployed:')
    expect(error).toContain('\n  k8s/x.yaml, document 3, line 11: data.b is yes')
    const many = Array.from({ length: 30 }, () => 'kind: Pod\n').join('---\n')
    expect(errorOf(many)).toContain('\n  and 10 more.')
  })
})

describe('lenient reading, for what helm accepts', () => {
  test('takes the last of equal keys, and keys as they are read', () => {
    const [{ object } = { object: undefined }] = parseDocuments(`${head}spec: {a: 1, a: 2, y: 3, 1.10: 4}`, 'x', {
      lenient: true,
    })
    expect(object?.spec).toEqual({ a: 2, true: 3, 1.1: 4 })
  })

  test('names the template', () => {
    const text = `---\n# Source: shop/crds/x.yaml\n${configMap('a')}---\n${configMap('b')}---\n# Source: shop/templates/y.yaml\n${configMap('c')}`
    expect(parseDocuments(text, 'shop', { origins: 'helm' }).map(({ origin }) => origin)).toEqual([
      'shop/crds/x.yaml',
      'shop/crds/x.yaml',
      'shop/templates/y.yaml',
    ])
  })

  test('parseMapping refuses what is no mapping', () => {
    expect(parseMapping('# nothing', 'v.yaml')).toEqual({})
    expect(() => parseMapping('- a', 'v.yaml')).toThrow('v.yaml holds no mapping.')
    expect(() => parseMapping('a: 1\n\tb: 2', 'v.yaml')).toThrow('v.yaml, line 2: It is not valid YAML')
  })
})

const plainWords = [
  ...['y', 'Y', 'yes', 'Yes', 'n', 'NO', 'on', 'Off', 'true', 'TRUE', 'tRue', 'null', '~', 'nUll', 'yEs'],
  ...[
    '0',
    '-0',
    '+3',
    '0777',
    '0o17',
    '0O17',
    '08',
    '0789',
    '0x1F',
    '0X1f',
    '0x',
    '0b101',
    '0b12',
    '-0x10',
    '-0b11',
    '+0o7',
  ],
  ...[
    '1_000',
    '1__0',
    '0_7',
    '_1',
    '0x1_F',
    '1e3',
    '1E3',
    '12e4567',
    '1e400',
    '.5',
    '5.',
    '+.5',
    '-.5',
    '.',
    '.e3',
    '1.5e3_0',
  ],
  ...[
    '60:30',
    '1:2',
    '2020-01-01',
    '2020-01-01T00:00:00Z',
    '=',
    '<<',
    '1.2.3',
    'v1',
    '1a',
    '--1',
    '+',
    '-x',
    '1,2',
    '0.1_1',
    '1_0.5',
  ],
  ...[
    '18446744073709551616',
    '0xFFFFFFFFFFFFFFFFF',
    '-1e-3',
    '00',
    '0_0',
    '0.',
    '1e+3',
    'e3',
    '.5e1',
    '._5',
    '0b',
    '0o',
    '0o8',
  ],
]

describe('an unquoted scalar', () => {
  test.each([
    ['n', false],
    ['0777', 511],
    ['12:30', '12:30'],
    ['2026-01-01', '2026-01-01'],
    ['1_000', 1000],
    ['1.10', 1.1],
    ['12e4', 120_000],
    ['.INF', Infinity],
    ['-.Inf', -Infinity],
    ['', null],
  ])('%j is %j', (text, value) => expect(resolvePlain(text)).toBe(value))
})

describeWith({ kubectl: ['version', '--client'] }, 'kubectl reads YAML', () => {
  /** As `kubectl` reads them: an operation on a local file prints it as JSON. */
  function byKubectl(text: string): { spec: unknown } {
    const args = ['annotate', '--local', '-f', '-', '-o', 'json', 'a=b']
    return JSON.parse(
      execFileSync('kubectl', args, { input: text, encoding: 'utf8', maxBuffer: 1e8, env: process.env }),
    )
  }

  test('as we do, in words that have caught others', () => {
    const text = `${head}spec:\n${plainWords.map((word) => `- ${word}\n`).join('')}`
    expect(byKubectl(text.replace('18446744073709551616', 'x')).spec).toEqual(
      objects(text.replace('18446744073709551616', 'x'))[0]?.spec,
    )
  })

  test('as we do, in words of any characters that numbers are made of', () => {
    const words = fc.sample(
      fc.string({ unit: fc.constantFrom(...'0123456789abefnoxyEXB_+-.:'), minLength: 1, maxLength: 7 }),
      {
        numRuns: 3000,
        seed: 7,
      },
    )
    // What begins like a list or a mapping is none of a scalar's business; numbers that do not fit are refused.
    const usable = words.filter((word) => !/^[-?:](?:$|\s)|:$|^-$|^---/.test(word))
    const read = usable.filter((word) => {
      const value = resolvePlain(word)
      return (
        typeof value !== 'number' ||
        Number.isSafeInteger(value) ||
        (Number.isFinite(value) && Math.abs(value) < 2 ** 53)
      )
    })
    const text = `${head}spec:\n${read.map((word) => `- ${word}\n`).join('')}`
    const [object] = objects(text)
    const theirs = byKubectl(text).spec as unknown[]
    const differing = read.flatMap((word, at) => {
      const ours = (object?.spec as unknown[] | undefined)?.[at]
      return Object.is(ours, theirs[at]) || (ours === 0 && theirs[at] === 0) ? [] : [[word, ours, theirs[at]]]
    })
    expect(read.length).toBeGreaterThan(1000)
    expect(differing).toEqual([])
  })

  test('as we do, in structures: anchors, merge keys, blocks, quotes, flow', () => {
    const text = `${head}spec:
  folded: >-
    a
     b

    c
  literal: |+
    x

  quoted: "a\\tb\\u00e9\\
    c"
  single: 'it''s'
  plain: a b
    c
  flow: {a: [1, two, {b: ~}], 'c': "d",}
  base: &base {a: 1, b: [y, "y"]}
  merged: {a: 0, <<: *base, b: 3}
  before: {<<: *base, a: 5}
  several: {<<: [{a: 1}, {a: 2, b: 3}]}
  again: *base
  ? complex
  : value
  7: number
  true: key
  binary: !!binary aGVsbG8=
  text: !!str 12
  empty:
`
    expect(objects(text)[0]?.spec).toEqual(byKubectl(text).spec)
  })

  test('as we do, whatever is written in YAML', () => {
    const key = fc.string({ unit: fc.constantFrom(...'abcxyz-./'), minLength: 2, maxLength: 8 })
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
          fc.constantFrom(...plainWords),
        ),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }))
    const values = fc.sample(value, { numRuns: 300, seed: 11 })
    // Written by the same rules, so that only how it is read is compared.
    const text = values.map((spec) => `${head}${stringify({ spec: { spec } }, { version: '1.1', compat: 'yaml-1.1' })}`)
    const usable = text.filter((one) => !/[^\t\n -~\u00a0-\u2027\u2030-\ufffd]/.test(one))
    const input = `apiVersion: v1\nkind: List\nitems: []\n---\n${usable.join('---\n')}`
    const theirs = execFileSync('kubectl', ['annotate', '--local', '-f', '-', '-o', 'json', 'a=b'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: process.env,
    })
    const stream = parseDocuments(theirs, 'kubectl').map(({ object }) => object.spec)
    expect(objects(input).map((object) => object.spec)).toEqual(stream)
  })
})

describe('any value', () => {
  test('is read back as it was, when it is written as YAML or JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, json) => {
        fc.pre(!JSON.stringify(value).includes('__proto__') && !/e[+-]?\d{2,}|\d{16}/.test(JSON.stringify(value)))
        const document = { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'x' }, spec: { value } }
        const text = json
          ? JSON.stringify(document)
          : stringify(document, { version: '1.1', compat: 'yaml-1.1', lineWidth: 0 })
        expect(objects(text)[0]?.spec).toEqual(JSON.parse(JSON.stringify({ value })))
      }),
      { numRuns: 500 },
    )
  })

  test('of any characters is read, or refused in a sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab: -\n{}[]"\'|>&*!#%@`,?~<\t01.'), maxLength: 60 }),
        (text) => {
          try {
            parseDocuments(text, 'x')
          } catch (error) {
            expect((error as Error).name).toBe('UserError')
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test('knows the line of each field, and of none that is written nowhere', () => {
  const text = [
    '# first',
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata: {name: a}',
    '---',
    'apiVersion: v1',
    'kind: List',
    'items:',
    '- apiVersion: v1',
    '  kind: Thing',
    '  metadata: {name: b}',
    '  spec: &spec',
    '    parts:',
    '    - name: x',
    '      imgae: y',
    '  other: *spec',
    '  third: {<<: *spec}',
  ].join('\n')
  const [first, second] = parseDocuments(text, 'k8s.yaml')
  expect(first?.lineOf?.(['metadata', 'name'])).toBe(4)
  expect(second?.lineOf?.(['spec', 'parts', 0, 'imgae'])).toBe(15)
  expect(second?.lineOf?.(['other', 'parts', 0, 'imgae'])).toBe(15)
  expect(second?.lineOf?.(['third', 'parts'])).toBeUndefined()
  expect(second?.lineOf?.(['spec', 'parts', 1])).toBeUndefined()
  expect(parseDocuments(text, 'k8s.yaml', { origins: 'whole' })[0]).not.toHaveProperty('lineOf')
})

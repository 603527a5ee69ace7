import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { adviceFor, unknownFields } from '../../../../src/deploy/apply/unknown-fields.ts'
import type { Cluster } from '../../../../src/deploy/cluster/client.ts'
import type { KubeObject } from '../../../../src/deploy/object.ts'

const widget: KubeObject = {
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name: 'one' },
  spec: { siez: 1, parts: [{ name: 'a' }, { name: 'b', imgae: 'x' }], replicas: { image: 'x' } },
  replicas: 1,
}

const reference = (name: string) => ({ allOf: [{ $ref: `#/components/schemas/${name}` }] })
const text = { type: 'string' }
const schemas = {
  Widget: {
    properties: { apiVersion: text, kind: text, metadata: {}, spec: reference('Spec') },
    'x-kubernetes-group-version-kind': [{ group: 'example.com', version: 'v1', kind: 'Widget' }],
  },
  Spec: {
    properties: {
      size: text,
      replicas: { properties: { least: text } },
      parts: { items: { $ref: '#/components/schemas/Part' } },
    },
  },
  Part: { properties: { name: text, image: text } },
}

function serving(answer: unknown): { cluster: Pick<Cluster, 'request'>; calls: string[] } {
  const calls: string[] = []
  const request = async ({ path }: { path: string }) => {
    calls.push(path)
    if (answer instanceof Error) throw answer
    return { status: 200, headers: {}, body: Object.assign(Readable.from([]), { json: async () => answer }) }
  }
  return { cluster: { request } as unknown as Pick<Cluster, 'request'>, calls }
}

describe('unknownFields', () => {
  const typed = 'failed to create typed patch object (shop/one; example.com/v1, Kind=Widget)'
  const strict = 'Widget in version "v1" cannot be handled as a Widget: strict decoding error'
  test.each<[string, string[]]>([
    [`${typed}: .spec.siez: field not declared in schema`, ['.spec.siez']],
    [
      `${typed}:errors:\n  .spec.siez: field not declared in schema\n  .spec.parts[name="b"].imgae: field not declared in schema`,
      ['.spec.siez', '.spec.parts[name="b"].imgae'],
    ],
    [
      `${strict}: unknown field "spec.siez", unknown field "spec.parts[1].imgae"`,
      ['.spec.siez', '.spec.parts[1].imgae'],
    ],
    // What else is refused is told in the server's words.
    [`${typed}:errors:\n  .spec.siez: field not declared in schema\n  .spec.parts: expected list, got &{x}`, []],
    [`${strict}: unknown field "spec.siez", duplicate field "spec.size"`, []],
    ['Widget "one" is invalid: spec.siez: Required value', []],
  ])('%s', (message, paths) => {
    expect(unknownFields(message, widget).map(({ path }) => path)).toEqual(paths)
  })
})

describe('adviceFor', () => {
  const fields = (...paths: string[]) =>
    unknownFields(`strict decoding error: ${paths.map((path) => `unknown field "${path}"`).join(', ')}`, widget)

  test('names what is near, where it belongs, or what there is', async () => {
    const { cluster, calls } = serving({ components: { schemas } })
    const asked = fields('spec.siez', 'spec.parts[1].imgae', 'spec.replicas.image', 'replicas')
    expect(await adviceFor(asked, widget, cluster)).toEqual([
      'Did you mean size?',
      'Did you mean image?',
      'spec.replicas has least.',
      'It is a field of spec: mind the indentation.',
    ])
    await adviceFor(asked, widget, cluster)
    expect(calls).toEqual(['/openapi/v3/apis/example.com/v1'])
  })

  test('finds what is indented too far, and what stands in a list below', async () => {
    const { cluster } = serving({ components: { schemas } })
    const other = { ...widget, spec: { name: 'x', parts: [{ size: 1 }] } }
    const unknown = unknownFields(
      'strict decoding error: unknown field "spec.parts[0].size", unknown field "spec.name"',
      other,
    )
    expect(await adviceFor(unknown, other, cluster)).toEqual([
      'It is a field of spec: mind the indentation.',
      'It is a field of spec.parts[]: mind the indentation.',
    ])
  })

  test.each([[new Error('forbidden')], [{}], [{ components: { schemas: { Other: {} } } }]])(
    'is silent where the server does not tell: %p',
    async (answer) => {
      expect(await adviceFor(fields('spec.siez'), widget, serving(answer).cluster)).toEqual([''])
    },
  )
})

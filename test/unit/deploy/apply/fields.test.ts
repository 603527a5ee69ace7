import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FieldSet, ownedFields, sameFields, unionOf } from '../../../../src/deploy/apply/fields.ts'
import type { KubeObject, ManagedFields } from '../../../../src/deploy/object.ts'

const identity = { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'x', namespace: 'shop' } }
const all = () => true

function thing(rest: object, ...managedFields: ManagedFields[]): KubeObject {
  const { metadata = {}, ...others } = rest as { metadata?: object }
  return { ...identity, ...others, metadata: { ...identity.metadata, ...metadata, managedFields } }
}

const owned = (rest: object, fieldsV1: FieldSet) => ownedFields(thing(rest, { manager: 'a', fieldsV1 }), all)

describe('ownedFields', () => {
  test('keeps what is owned, by name', () => {
    const spec = { replicas: 2, paused: true, template: { a: 1, b: 2 } }
    expect(owned({ spec }, { 'f:spec': { 'f:replicas': {}, 'f:template': { 'f:a': {} } } })).toEqual({
      ...identity,
      spec: { replicas: 2, template: { a: 1 } },
    })
  })

  test('keeps items of lists by their keys, with a key that is not owned left to its default', () => {
    const ports = [
      { port: 80, protocol: 'TCP', name: 'web' },
      { port: 81, protocol: 'TCP' },
    ]
    const key = 'k:{"port":80,"protocol":"TCP"}'
    const set = (inner: object) => ({ 'f:spec': { 'f:ports': { [key]: inner } } })
    expect(owned({ spec: { ports } }, set({ '.': {}, 'f:port': {} })).spec).toEqual({ ports: [{ port: 80 }] })
    // Of an item of others a field: the keys say which item it is.
    expect(owned({ spec: { ports } }, set({ 'f:name': {} })).spec).toEqual({
      ports: [{ port: 80, protocol: 'TCP', name: 'web' }],
    })
  })

  test('keeps items of sets and whole values', () => {
    const metadata = { finalizers: ['a', 'b'], labels: { x: '1', y: '2' } }
    const set = { 'f:metadata': { 'f:finalizers': { 'v:"b"': {} }, 'f:labels': {} } }
    expect(owned({ metadata }, set).metadata).toEqual({
      ...identity.metadata,
      finalizers: ['b'],
      labels: metadata.labels,
    })
  })

  test('a map that is owned without its entries is empty, and what is gone is left out', () => {
    const set = { 'f:data': { '.': {}, 'f:gone': {} }, 'f:spec': { 'f:also-gone': {} } }
    expect(owned({ data: { other: '1' }, spec: { here: 1 } }, set)).toEqual({ ...identity, data: {}, spec: {} })
  })

  test('takes the fields of all chosen owners together', () => {
    const one = { manager: 'a', fieldsV1: { 'f:data': { 'f:x': {} } } }
    const two = { manager: 'b', fieldsV1: { 'f:data': { 'f:y': {} } } }
    const three = { manager: 'c', fieldsV1: { 'f:data': { 'f:z': {} } } }
    const object = thing({ data: { x: '1', y: '2', z: '3' } }, one, two, three)
    expect(ownedFields(object, ({ manager }) => manager !== 'c').data).toEqual({ x: '1', y: '2' })
  })

  test('of an object of which everything is owned, everything is kept', () => {
    const name = fc.stringMatching(/^[a-z./:"]{1,6}$/)
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }))
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4 })),
    }))
    fc.assert(
      fc.property(fc.dictionary(name, value, { minKeys: 1, maxKeys: 4 }), (data) => {
        expect(owned({ data }, { 'f:data': setOf(data) }).data).toEqual({ ...data })
      }),
    )
  })
})

/** The set of all fields of a value; lists are owned as a whole. */
function setOf(value: unknown): FieldSet {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [`f:${name}`, setOf(inner)]))
}

describe('unionOf and sameFields', () => {
  const set = fc.letrec<{ set: FieldSet }>((tie) => ({
    set: fc.oneof(
      { maxDepth: 3 },
      fc.constant({}),
      fc.dictionary(fc.constantFrom('.', 'f:a', 'f:b'), tie('set'), { noNullPrototype: true }),
    ),
  })).set

  test('the union is the same from both sides, and with itself', () => {
    fc.assert(
      fc.property(set, set, (one, other) => {
        expect(sameFields(unionOf(one, other), unionOf(other, one))).toBe(true)
        expect(sameFields(unionOf(one, one), one)).toBe(true)
      }),
    )
  })

  test('nothing is the empty set', () => {
    expect([sameFields(undefined, {}), sameFields({ 'f:a': {} }, undefined)]).toEqual([true, false])
  })
})

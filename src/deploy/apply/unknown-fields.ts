import { someOf } from '../../errors.ts'
import type { Cluster } from '../cluster/client.ts'
import { pathOf } from '../cluster/discovery.ts'
import { nearest } from '../nearest.ts'
import type { FieldPath, KubeObject } from '../object.ts'
import { stepsOf } from './value-at.ts'

/** A field that the kind of an object does not have. */
export interface UnknownField {
  /** As the API server writes it: `.spec.template.spec.containers[name="main"].readinesProbe`. */
  path: string
  /** Undefined where it is not found in the object. */
  steps: FieldPath | undefined
}

/** The fields that an API server names in its refusal of an object; none if it refuses it for another reason, too. */
export function unknownFields(message: string, object: KubeObject): UnknownField[] {
  return pathsIn(message).map((path) => ({ path, steps: stepsOf(object, path) }))
}

function pathsIn(message: string): string[] {
  // Server-side apply: `failed to create typed patch object (...): <path>: <what>`, or `(...):errors:\n  <path>: <what>`.
  const typed = /failed to create typed patch object \([^)]*\): ?(?:errors:)?([\s\S]+)$/.exec(message)?.[1]
  if (typed !== undefined) {
    const lines = typed.split('\n').map((line) => line.trim())
    const found = lines.filter(Boolean).map((line) => /^(\S.*): field not declared in schema$/.exec(line)?.[1])
    return found.every((path) => path !== undefined) ? found : []
  }
  const strict = /strict decoding error: (.+)$/s.exec(message)?.[1]
  if (strict === undefined || strict.replaceAll(/unknown field "[^"]*"(?:, )?/g, '').trim() !== '') return []
  return [...strict.matchAll(/unknown field "([^"]*)"/g)].map(([, path]) => `.${path}`)
}

/** A schema of OpenAPI 3, as far as it is read. */
interface Schema {
  $ref?: string
  allOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  'x-kubernetes-group-version-kind'?: { group: string; version: string; kind: string }[]
}

type Schemas = Readonly<Record<string, Schema>>

/** Levels below a field in which a name is looked for that stands too high. */
const levelsBelow = 3

/** Places that are told of a name that stands elsewhere, and names that a field has. */
const mostPlaces = 3
const mostNames = 25

/**
 * What was probably meant by each of these fields, in a sentence: the name that is near, the place where the field
 * belongs, or else what there is. From the server's own OpenAPI, so that it holds for custom resources, too; empty texts
 * where the server does not give it.
 */
export async function adviceFor(
  fields: readonly UnknownField[],
  { apiVersion, kind }: KubeObject,
  cluster: Pick<Cluster, 'request'>,
): Promise<string[]> {
  const schemas = await schemasOf(apiVersion, cluster)
  const root = Object.values(schemas).find((schema) =>
    schema['x-kubernetes-group-version-kind']?.some(
      (one) => one.kind === kind && (one.group ? `${one.group}/${one.version}` : one.version) === apiVersion,
    ),
  )
  return fields.map(({ steps }) => (root && steps ? adviceIn(root, steps, schemas) : ''))
}

/** By cluster and version: the same mistake is often made in several objects, and the answer is large. */
const known = new WeakMap<object, Map<string, Promise<Schemas>>>()

function schemasOf(apiVersion: string, cluster: Pick<Cluster, 'request'>): Promise<Schemas> {
  const versions = known.get(cluster) ?? new Map<string, Promise<Schemas>>()
  known.set(cluster, versions)
  const schemas = versions.get(apiVersion) ?? readSchemas(apiVersion, cluster)
  versions.set(apiVersion, schemas)
  return schemas
}

async function readSchemas(apiVersion: string, cluster: Pick<Cluster, 'request'>): Promise<Schemas> {
  try {
    const answer = await cluster.request({ path: `/openapi/v3${pathOf(apiVersion)}` })
    const { components } = (await answer.body.json()) as { components?: { schemas?: Schemas } }
    return components?.schemas ?? {}
  } catch {
    // It is only advice: what the server refused is told in any case.
    return {}
  }
}

function adviceIn(root: Schema, steps: FieldPath, schemas: Schemas): string {
  const name = String(steps.at(-1))
  const above = steps.slice(0, -1)
  const parent = schemaAt(root, above, schemas)
  const names = Object.keys(parent?.properties ?? {})
  if (!parent || names.length === 0) return ''
  const near = nearest(name, names)
  if (near !== undefined) return `Did you mean ${near}?`
  const places = [...placesAbove(root, above, name, schemas), ...placesBelow(parent, above, name, schemas)]
  if (places.length > 0) return `It is a field of ${places.slice(0, mostPlaces).join(' or ')}: mind the indentation.`
  return `${placeText(above)} has ${someOf(names, mostNames)}.`
}

/** The schema with what it refers to. */
function resolved(schema: Schema | undefined, schemas: Schemas): Schema | undefined {
  const reference = schema?.$ref ?? schema?.allOf?.[0]?.$ref
  return reference === undefined ? schema : schemas[reference.replace('#/components/schemas/', '')]
}

function schemaAt(root: Schema, steps: FieldPath, schemas: Schemas): Schema | undefined {
  return steps.reduce<Schema | undefined>((schema, step) => {
    const { properties, items, additionalProperties } = schema ?? {}
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined
    return resolved(typeof step === 'number' ? items : (properties?.[step] ?? others), schemas)
  }, root)
}

/** Where a field of this name is further up: it is indented too far. The nearest comes first. */
function placesAbove(root: Schema, steps: FieldPath, name: string, schemas: Schemas): string[] {
  return steps
    .map((_, at) => steps.slice(0, at))
    .filter((place) => Object.hasOwn(schemaAt(root, place, schemas)?.properties ?? {}, name))
    .map(placeText)
    .reverse()
}

/** Where a field of this name is further down, on the first level that has one. */
function placesBelow(parent: Schema, steps: FieldPath, name: string, schemas: Schemas): string[] {
  let level: { schema: Schema; place: FieldPath }[] = [{ schema: parent, place: steps }]
  for (let depth = 0; depth < levelsBelow; depth += 1) {
    level = level.flatMap(({ schema, place }) =>
      Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
        // Nobody writes it.
        if (place.length === 0 && key === 'status') return []
        const below = resolved(part, schemas)
        const item = below?.items && resolved(below.items, schemas)
        if (item) return [{ schema: item, place: [...place, `${key}[]`] }]
        return below ? [{ schema: below, place: [...place, key] }] : []
      }),
    )
    const found = level.filter(({ schema }) => Object.hasOwn(schema.properties ?? {}, name))
    if (found.length > 0) return found.map(({ place }) => placeText(place))
  }
  return []
}

function placeText(steps: FieldPath): string {
  const text = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return text.slice(1) || 'the object'
}

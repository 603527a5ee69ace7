import { describe, type KubeObject, keyOf, nameOf, type Rendered } from '../object.ts'
import { definedKinds, type KnownKind } from './definitions.ts'
import { Faults } from './faults.ts'
import { type Kinds, remedyForKind } from './served.ts'

/**
 * Checks objects against the cluster before the first of them is applied: every kind is served (or defined by a
 * CustomResourceDefinition among them), none is in another namespace, none is there twice.
 *
 * Gives them back with `namespace` in those that are in a namespace and name none, and without one in those that
 * are in no namespace.
 *
 * @throws UserError with every fault there is.
 */
export async function checkRendered(
  rendered: readonly Rendered[],
  { namespace }: { namespace: string },
  kinds: Kinds,
): Promise<Rendered[]> {
  const faults = new Faults()
  const known = await lookUp(rendered, kinds)
  const placed: Rendered[] = []
  const first = new Map<string, Rendered>()
  for (const { object, origin, ...more } of rendered) {
    const kind = known.get(kindKey(object))
    if (typeof kind !== 'object') {
      const what = `The cluster does not serve ${object.kind} in ${object.apiVersion} (${object.metadata.name}).`
      faults.add(origin, what, kind ?? '')
      continue
    }
    const item = { ...more, object: withNamespace(object, kind.namespaced ? namespace : undefined), origin }
    checkNamespace(object, kind, namespace, origin, faults)
    const key = keyOf(nameOf(item.object))
    const earlier = first.get(key)
    if (earlier) tellDuplicate(item, earlier, faults)
    else first.set(key, item)
    placed.push(item)
  }
  faults.check()
  return placed
}

const kindKey = ({ apiVersion, kind }: KubeObject) => `${apiVersion} ${kind}`

/** Each kind, or for one that is not served what to do about it. */
async function lookUp(rendered: readonly Rendered[], kinds: Kinds): Promise<Map<string, KnownKind | string>> {
  const known = new Map<string, KnownKind | string>(definedKinds(rendered))
  const asked = new Map(rendered.map(({ object }) => [kindKey(object), object]))
  const answers = [...asked].map(async ([key, { apiVersion, kind }]) => {
    if (known.has(key)) return
    known.set(key, (await kinds.resourceOf(apiVersion, kind)) ?? (await remedyForKind(apiVersion, kind, kinds)))
  })
  await Promise.all(answers)
  return known
}

function checkNamespace(object: KubeObject, kind: KnownKind, namespace: string, origin: string, faults: Faults): void {
  const given = object.metadata.namespace
  if (!kind.namespaced || !given || given === namespace) return
  faults.add(
    origin,
    `${describe(object)} names the namespace ${given}, and ${namespace} is deployed to.`,
    `Take metadata.namespace out of it, or deploy it in a step of its own with 'namespace: ${given}'.`,
  )
}

function withNamespace(object: KubeObject, namespace: string | undefined): KubeObject {
  const { namespace: given, ...metadata } = object.metadata
  if (namespace === undefined) return given === undefined ? object : { ...object, metadata }
  return { ...object, metadata: { ...metadata, namespace: given || namespace } }
}

function tellDuplicate({ object, origin }: Rendered, earlier: Rendered, faults: Faults): void {
  const versions = object.apiVersion === earlier.object.apiVersion ? '' : ` (${earlier.object.apiVersion} there)`
  const where = origin === earlier.origin ? 'twice' : `already in ${earlier.origin}${versions}`
  faults.add(origin, `${describe(object)} is there ${where}.`, 'Remove one of the two, or give it another name.')
}

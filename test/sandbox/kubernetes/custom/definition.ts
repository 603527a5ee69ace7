/** https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/ */
import { notImplemented, type StatusCause } from '../api/status.ts'
import { invalidValue, notSupported, required, when } from '../objects/causes.ts'
import { type KindRules, specOf } from '../objects/kinds/kind.ts'
import { notServiceName, notSubdomain } from '../objects/kinds/names.ts'
import type { Resource } from '../objects/resources.ts'
import type { Draft } from '../objects/store.ts'
import type { Condition } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import type { CustomSchema, PrinterColumn } from './kind.ts'
import { beyondSchema, structureCauses } from './schema.ts'

interface Names {
  plural: string
  kind: string
  singular?: string
  listKind?: string
  shortNames?: string[]
  categories?: string[]
}

interface Version {
  name: string
  served: boolean
  storage: boolean
  schema?: { openAPIV3Schema?: CustomSchema }
  subresources?: { status?: object; scale?: object }
  additionalPrinterColumns?: PrinterColumn[]
}

interface DefinitionSpec {
  group: string
  scope: string
  names: Names
  versions: Version[]
  conversion?: { strategy?: string }
}

export interface Definition extends KubernetesObject {
  spec: DefinitionSpec
  status?: { conditions?: Condition[]; acceptedNames?: Names; storedVersions?: string[] }
}

/** The kind that a definition adds: that of its stored version, the only one that is served here. */
export function resourceFrom({ spec }: Definition): Resource | undefined {
  const version = spec.versions.find(({ storage, served }) => storage && served)
  if (!version) return undefined
  const { plural, kind, singular = kind.toLowerCase(), shortNames = [], categories = [] } = spec.names
  return {
    group: spec.group,
    version: version.name,
    kind,
    plural,
    singular,
    namespaced: spec.scope === 'Namespaced',
    shortNames,
    categories,
    subresources: version.subresources?.status ? ['status'] : [],
    custom: {
      schema: version.schema?.openAPIV3Schema ?? {},
      columns: version.additionalPrinterColumns ?? [
        { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
      ],
    },
  }
}

export const definition: KindRules = {
  defaults: (draft) => {
    const spec = specOf<DefinitionSpec>(draft)
    draft.spec = spec
    spec.conversion ??= { strategy: 'None' }
    const { names } = spec
    if (!names?.kind) return
    names.singular ??= names.kind.toLowerCase()
    names.listKind ??= `${names.kind}List`
  },
  causes: (draft) => {
    const causes = specCauses(draft)
    if (causes.length === 0) checkSimulated(specOf<DefinitionSpec>(draft))
    return causes
  },
}

function specCauses(draft: Draft): StatusCause[] {
  const { group = '', scope = '', names, versions = [] } = specOf<DefinitionSpec>(draft)
  const { plural = '', singular, kind = '', listKind = '' } = names ?? {}
  const { name } = draft.metadata
  const flaw = notServiceName(plural)
  const stored = versions.filter(({ storage }) => storage)
  const columns = stored[0]?.additionalPrinterColumns ?? []
  return [
    ...when(name !== `${plural}.${group}`, () =>
      invalidValue('metadata.name', name, 'must be spec.names.plural+"."+spec.group'),
    ),
    ...(notSubdomain(group) ? [invalidValue('spec.group', group, notSubdomain(group) ?? '')] : []),
    ...when(!['Cluster', 'Namespaced'].includes(scope), () =>
      notSupported('spec.scope', scope, ['Cluster', 'Namespaced']),
    ),
    ...when(stored.length !== 1, () => storageCause(versions)),
    ...versions.flatMap((version, index) => versionCauses(version, index, versions.length)),
    ...columns.flatMap(({ jsonPath }, index) =>
      when(!jsonPath.startsWith('.'), () =>
        invalidValue(
          `spec.additionalPrinterColumns[${index}].JSONPath`,
          jsonPath,
          'must be a simple json path starting with .',
        ),
      ),
    ),
    ...(flaw ? [invalidValue('spec.names.plural', plural, flaw)] : []),
    ...when(!singular, () => required('spec.names.singular')),
    ...when(!kind, () => required('spec.names.kind')),
    ...when(!listKind, () => required('spec.names.listKind')),
    ...when(stored.length === 0, () =>
      invalidValue('status.storedVersions', undefined, 'must have at least one stored version'),
    ),
  ]
}

function storageCause(versions: Version[]): StatusCause {
  // In the form that the server has it inside.
  const inside = versions.map(({ name, served, storage }) => ({ Name: name, Served: served, Storage: storage }))
  return invalidValue('spec.versions', inside, 'must have exactly one version marked as storage version')
}

function versionCauses({ name, schema }: Version, index: number, count: number): StatusCause[] {
  const at = `spec.versions[${index}]`
  const flaw = notServiceName(name)
  // What all versions have in common is told of the definition as a whole.
  const where = count === 1 ? 'spec.validation' : `${at}.schema`
  const structural = schema?.openAPIV3Schema
  return [
    ...(flaw ? [invalidValue(`${at}.name`, name, flaw)] : []),
    ...(flaw && index === 0 ? [invalidValue('spec.version', name, flaw)] : []),
    ...when(!structural, () => required(`${at}.schema.openAPIV3Schema`)),
    ...(structural ? structureCauses(structural, `${where}.openAPIV3Schema`) : []),
  ]
}

/** @throws ApiError NotImplemented for what custom resources would have to be held against and are not */
function checkSimulated({ conversion, versions = [] }: Partial<DefinitionSpec>): void {
  if (conversion?.strategy === 'Webhook') throw notImplemented('conversions by a webhook')
  for (const { schema, subresources } of versions) {
    const more = beyondSchema(schema?.openAPIV3Schema ?? {})
    if (more) throw notImplemented(`the part ${more} of schemas`)
    if (subresources?.scale) throw notImplemented('the subresource scale of custom resources')
  }
}

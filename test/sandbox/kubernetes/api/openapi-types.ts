/**
 * The types of the API, with the texts that document them, out of the official client library for JavaScript, which is
 * generated from Kubernetes' OpenAPI. What it has no texts for (fields that are objects themselves), has none here.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../types.ts'
import { isQuantityField } from './schema.ts'

export interface ApiType {
  description: string
  fields: { name: string; description: string; type: string; required: boolean }[]
}

/** Next to the entry point of the library. */
const folder = join(dirname(fileURLToPath(import.meta.resolve('@kubernetes/client-node'))), 'gen', 'models')

/** A class of the library, such as `V1Deployment`; undefined for what is none. */
export async function readType(model: string): Promise<ApiType | undefined> {
  const text = await readFile(join(folder, `${model}.d.ts`), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const [head = '', body = ''] = text.split(`export declare class ${model} {`)
  const fields = [...body.matchAll(/(?:\/\*\*\n([\s\S]*?)\*\/\s+)?'([^']+)'(\??): (\{[^}]+\}|[^;{]+);/g)]
  return {
    description: plain(head.slice(head.lastIndexOf('/**'))),
    fields: fields.map(([, comment = '', name = '', optional, type = '']) => ({
      // Words of JavaScript have an underscore before them.
      name: name.replace(/^_/, ''),
      description: plain(comment),
      type: type.replaceAll(/\s+/g, ' '),
      required: optional !== '?',
    })),
  }
}

/** The text of a comment. The library writes paragraphs as two spaces. */
function plain(comment: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*)?\s?/, ''))
  return lines
    .join('\n')
    .trim()
    .replaceAll(/\\(['"])/g, '$1')
    .replaceAll(/(?<=\.) {2}(?=[A-Z])/g, '\n\n')
}

const scalars: Record<string, JsonObject> = {
  any: { type: 'object' },
  boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date-time' },
  IntOrString: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.util.intstr.IntOrString' },
  number: { type: 'integer' },
  object: { type: 'object' },
  string: { type: 'string' },
  V1MicroTime: { type: 'string', format: 'date-time' },
}

const quantity = { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity' }

/** Types that are no classes of the library. */
export const otherSchemas: JsonObject = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { oneOf: [{ type: 'string' }, { type: 'number' }] },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': {
    format: 'int-or-string',
    oneOf: [{ type: 'integer' }, { type: 'string' }],
  },
}

/** The values that a field can have, where there are few. */
const choices: Record<string, string[]> = {
  'Container.imagePullPolicy': ['Always', 'IfNotPresent', 'Never'],
  'Container.terminationMessagePolicy': ['FallbackToLogsOnError', 'File'],
  'ContainerPort.protocol': ['SCTP', 'TCP', 'UDP'],
  'CronJobSpec.concurrencyPolicy': ['Allow', 'Forbid', 'Replace'],
  'DaemonSetUpdateStrategy.type': ['OnDelete', 'RollingUpdate'],
  'DeploymentStrategy.type': ['Recreate', 'RollingUpdate'],
  'EndpointSlice.addressType': ['FQDN', 'IPv4', 'IPv6'],
  'HTTPIngressPath.pathType': ['Exact', 'ImplementationSpecific', 'Prefix'],
  'JobSpec.completionMode': ['Indexed', 'NonIndexed'],
  'JobSpec.podReplacementPolicy': ['Failed', 'TerminatingOrFailed'],
  'NetworkPolicyPort.protocol': ['SCTP', 'TCP', 'UDP'],
  'PersistentVolumeClaimSpec.volumeMode': ['Block', 'Filesystem'],
  'PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy': ['AlwaysAllow', 'IfHealthyBudget'],
  'PodSpec.dnsPolicy': ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  'PodSpec.preemptionPolicy': ['Never', 'PreemptLowerPriority'],
  'PodSpec.restartPolicy': ['Always', 'Never', 'OnFailure'],
  'ServicePort.protocol': ['SCTP', 'TCP', 'UDP'],
  'ServiceSpec.externalTrafficPolicy': ['Cluster', 'Local'],
  'ServiceSpec.internalTrafficPolicy': ['Cluster', 'Local'],
  'ServiceSpec.sessionAffinity': ['ClientIP', 'None'],
  'ServiceSpec.type': ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'],
  'StatefulSetSpec.podManagementPolicy': ['OrderedReady', 'Parallel'],
  'StatefulSetUpdateStrategy.type': ['OnDelete', 'RollingUpdate'],
}

/** A field's schema, and the classes that it refers to. */
export function schemaOf(
  owner: string,
  field: { name: string; type: string },
  nameOf: (model: string) => string,
): { schema: JsonObject; models: string[] } {
  const list = /^Array<(.+)>$/.exec(field.type)?.[1]
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(field.type)?.[1]
  if (list ?? map) {
    const { schema, models } = schemaOf(owner, { ...field, type: list ?? map ?? '' }, nameOf)
    return {
      schema: list ? { type: 'array', items: schema } : { type: 'object', additionalProperties: schema },
      models,
    }
  }
  if (field.type === 'string' && isQuantityField(owner, field.name)) return { schema: quantity, models: [] }
  const scalar = scalars[field.type]
  const values = choices[`${owner}.${field.name}`]
  if (scalar) return { schema: { ...scalar, ...(values ? { enum: values } : {}) }, models: [] }
  return { schema: { $ref: `#/components/schemas/${nameOf(field.type)}` }, models: [field.type] }
}

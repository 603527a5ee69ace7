import type { Path, TextField } from './yaml/values.ts'

/** Kinds whose fields are known for certain: what looks like a label elsewhere may be part of a schema. */
const workloads = new Set([
  'Pod',
  'PodTemplate',
  'Deployment',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
])

/** Mappings whose values are text wherever they are. */
const textMappings = new Set<unknown>(['labels', 'annotations', 'matchLabels', 'nodeSelector'])

/** Mappings at the top of an object whose values are text. */
const textData: Readonly<Record<string, readonly string[]>> = { ConfigMap: ['data'], Secret: ['data', 'stringData'] }

/**
 * Whether a field of an object takes text alone. Where that is `certain`, a number there is a fault that the API server
 * would refuse in words that do not name the field's value: `cannot unmarshal number into Go struct field`.
 *
 * @param kind what the object says it is.
 */
export function isTextField(path: Path, kind: string | undefined): TextField {
  if (path[0] === 'items' && typeof path[1] === 'number') {
    return { text: isTextField(path.slice(2), undefined).text, certain: false }
  }
  if (path[0] === 'metadata') return known(isMetadataText(path))
  if (path.length === 1) return known(path[0] === 'apiVersion' || path[0] === 'kind')
  if (kind && path.length === 2 && textData[kind]?.includes(String(path[0]))) {
    return { ...known(true), secret: kind === 'Secret' }
  }
  if (kind === 'Service' && path.length === 3 && path[1] === 'selector') return known(true)
  const text = isTextByCustom(path)
  return { text, certain: text && kind !== undefined && workloads.has(kind) }
}

const known = (text: boolean): TextField => ({ text, certain: text })

function isMetadataText(path: Path): boolean {
  if (path.length === 2) return ['name', 'namespace', 'generateName'].includes(String(path[1]))
  return path.length === 3 && textMappings.has(path[1])
}

/** Text by the names of the fields around it, as in every pod template. */
function isTextByCustom(path: Path): boolean {
  const [above2, above1, last] = [path.at(-3), path.at(-2), path.at(-1)]
  if (textMappings.has(above1)) return true
  if (typeof last === 'number') return above1 === 'args' || above1 === 'command'
  if (typeof above1 !== 'number') return false
  if (above2 === 'env') return last === 'name' || last === 'value'
  return (last === 'name' || last === 'image') && /containers$/i.test(String(above2))
}

/**
 * Reads the protobuf that kubectl 1.32 and later sends with `create`, `auth whoami` and `auth can-i`. Only the
 * messages that these commands make are known; anything else is refused rather than half read.
 *
 * Envelope: https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
 * Field numbers: generated.proto of k8s.io/api and k8s.io/apimachinery. Wire format:
 * https://protobuf.dev/programming-guides/encoding/
 */

import type { Json, JsonObject } from '../types.ts'
import { ApiError } from './status.ts'

type Scalar = 'string' | 'bytes' | 'bool' | 'int'
/** A scalar or message; `[]` repeated; `{}` a map from strings to it. */
type FieldType = Scalar | `${Scalar | MessageName}${'' | '[]' | '{}'}`
type MessageName = Capitalize<string>
type Message = Record<number, [name: string, type: FieldType]>

const object = (spec: FieldType): Message => ({
  1: ['metadata', 'ObjectMeta'],
  2: ['spec', spec],
  3: ['status', 'Ignored'],
})

const messages: Record<string, Message> = {
  ClusterRole: { 1: ['metadata', 'ObjectMeta'], 2: ['rules', 'PolicyRule[]'] },
  ClusterRoleBinding: { 1: ['metadata', 'ObjectMeta'], 2: ['subjects', 'Subject[]'], 3: ['roleRef', 'RoleRef'] },
  ConfigMap: {
    1: ['metadata', 'ObjectMeta'],
    2: ['data', 'string{}'],
    3: ['binaryData', 'bytes{}'],
    4: ['immutable', 'bool'],
  },
  Container: {
    1: ['name', 'string'],
    2: ['image', 'string'],
    3: ['command', 'string[]'],
    4: ['args', 'string[]'],
    5: ['workingDir', 'string'],
    6: ['ports', 'ContainerPort[]'],
    7: ['env', 'EnvVar[]'],
    8: ['resources', 'Empty'],
    13: ['terminationMessagePath', 'string'],
    14: ['imagePullPolicy', 'string'],
    16: ['stdin', 'bool'],
    17: ['stdinOnce', 'bool'],
    18: ['tty', 'bool'],
    20: ['terminationMessagePolicy', 'string'],
  },
  ContainerPort: {
    1: ['name', 'string'],
    2: ['hostPort', 'int'],
    3: ['containerPort', 'int'],
    4: ['protocol', 'string'],
    5: ['hostIP', 'string'],
  },
  DeleteOptions: {
    1: ['gracePeriodSeconds', 'int'],
    2: ['preconditions', 'Preconditions'],
    3: ['orphanDependents', 'bool'],
    4: ['propagationPolicy', 'string'],
    5: ['dryRun', 'string[]'],
  },
  Deployment: object('DeploymentSpec'),
  DeploymentSpec: {
    1: ['replicas', 'int'],
    2: ['selector', 'LabelSelector'],
    3: ['template', 'PodTemplateSpec'],
    4: ['strategy', 'DeploymentStrategy'],
    5: ['minReadySeconds', 'int'],
    6: ['revisionHistoryLimit', 'int'],
    7: ['paused', 'bool'],
    9: ['progressDeadlineSeconds', 'int'],
  },
  DeploymentStrategy: { 1: ['type', 'string'] },
  Empty: {},
  EnvVar: { 1: ['name', 'string'], 2: ['value', 'string'] },
  Job: object('JobSpec'),
  JobSpec: {
    1: ['parallelism', 'int'],
    2: ['completions', 'int'],
    3: ['activeDeadlineSeconds', 'int'],
    6: ['template', 'PodTemplateSpec'],
    7: ['backoffLimit', 'int'],
    8: ['ttlSecondsAfterFinished', 'int'],
  },
  LabelSelector: { 1: ['matchLabels', 'string{}'] },
  LocalObjectReference: { 1: ['name', 'string'] },
  Namespace: object('Ignored'),
  NonResourceAttributes: { 1: ['path', 'string'], 2: ['verb', 'string'] },
  ObjectMeta: {
    1: ['name', 'string'],
    2: ['generateName', 'string'],
    3: ['namespace', 'string'],
    4: ['selfLink', 'string'],
    5: ['uid', 'string'],
    6: ['resourceVersion', 'string'],
    7: ['generation', 'int'],
    8: ['creationTimestamp', 'Ignored'],
    11: ['labels', 'string{}'],
    12: ['annotations', 'string{}'],
    14: ['finalizers', 'string[]'],
  },
  PodSpec: {
    2: ['containers', 'Container[]'],
    3: ['restartPolicy', 'string'],
    4: ['terminationGracePeriodSeconds', 'int'],
    6: ['dnsPolicy', 'string'],
    7: ['nodeSelector', 'string{}'],
    8: ['serviceAccountName', 'string'],
    9: ['serviceAccount', 'string'],
    10: ['nodeName', 'string'],
    11: ['hostNetwork', 'bool'],
    12: ['hostPID', 'bool'],
    13: ['hostIPC', 'bool'],
    15: ['imagePullSecrets', 'LocalObjectReference[]'],
    16: ['hostname', 'string'],
    17: ['subdomain', 'string'],
    19: ['schedulerName', 'string'],
    24: ['priorityClassName', 'string'],
  },
  PodTemplateSpec: { 1: ['metadata', 'ObjectMeta'], 2: ['spec', 'PodSpec'] },
  PolicyRule: {
    1: ['verbs', 'string[]'],
    2: ['apiGroups', 'string[]'],
    3: ['resources', 'string[]'],
    4: ['resourceNames', 'string[]'],
    5: ['nonResourceURLs', 'string[]'],
  },
  Preconditions: { 1: ['uid', 'string'], 2: ['resourceVersion', 'string'] },
  ResourceAttributes: {
    1: ['namespace', 'string'],
    2: ['verb', 'string'],
    3: ['group', 'string'],
    4: ['version', 'string'],
    5: ['resource', 'string'],
    6: ['subresource', 'string'],
    7: ['name', 'string'],
  },
  Role: { 1: ['metadata', 'ObjectMeta'], 2: ['rules', 'PolicyRule[]'] },
  RoleBinding: { 1: ['metadata', 'ObjectMeta'], 2: ['subjects', 'Subject[]'], 3: ['roleRef', 'RoleRef'] },
  RoleRef: { 1: ['apiGroup', 'string'], 2: ['kind', 'string'], 3: ['name', 'string'] },
  Secret: {
    1: ['metadata', 'ObjectMeta'],
    2: ['data', 'bytes{}'],
    3: ['type', 'string'],
    4: ['stringData', 'string{}'],
    5: ['immutable', 'bool'],
  },
  SelfSubjectAccessReview: object('SelfSubjectAccessReviewSpec'),
  SelfSubjectAccessReviewSpec: {
    1: ['resourceAttributes', 'ResourceAttributes'],
    2: ['nonResourceAttributes', 'NonResourceAttributes'],
  },
  SelfSubjectReview: { 1: ['metadata', 'ObjectMeta'], 2: ['status', 'Ignored'] },
  ServiceAccount: { 1: ['metadata', 'ObjectMeta'], 3: ['imagePullSecrets', 'LocalObjectReference[]'] },
  Subject: { 1: ['kind', 'string'], 2: ['apiGroup', 'string'], 3: ['name', 'string'], 4: ['namespace', 'string'] },
  TypeMeta: { 1: ['apiVersion', 'string'], 2: ['kind', 'string'] },
  Unknown: {
    1: ['typeMeta', 'TypeMeta'],
    2: ['raw', 'bytes'],
    3: ['contentEncoding', 'string'],
    4: ['contentType', 'string'],
  },
}

/** Zero is a value of its own where the API type is a pointer. */
const pointers = [
  'replicas',
  'gracePeriodSeconds',
  'parallelism',
  'completions',
  'backoffLimit',
  'ttlSecondsAfterFinished',
]

/**
 * The object in a protobuf body, as JSON.
 *
 * @throws ApiError UnsupportedMediaType for messages and fields that are not known here
 */
export function decodeProtobuf(body: Buffer): JsonObject {
  if (body.subarray(0, 4).toString('latin1') !== 'k8s\0') throw unsupported('a body without the Kubernetes prefix')
  const { typeMeta, raw } = decode(body.subarray(4), 'Unknown')
  const { apiVersion = '', kind = '' } = (typeMeta ?? {}) as { apiVersion?: string; kind?: string }
  return { apiVersion, kind, ...decode(Buffer.from(String(raw ?? ''), 'base64'), kind) }
}

function decode(bytes: Buffer, type: string): JsonObject {
  const message = messages[type]
  if (!message) throw unsupported(type)
  const result: JsonObject = {}
  for (const { field, value } of fieldsOf(bytes)) {
    const [name, fieldType] = message[field] ?? []
    if (!name || !fieldType) throw unsupported(`field ${field} of ${type}`)
    if (fieldType !== 'Ignored') put(result, name, fieldType, value)
  }
  return result
}

function put(result: JsonObject, name: string, type: FieldType, value: bigint | Buffer): void {
  if (type.endsWith('[]')) {
    const list = result[name]
    result[name] = [...(Array.isArray(list) ? list : []), read(type.slice(0, -2), value)]
  } else if (type.endsWith('{}')) {
    const [key, entry] = [...fieldsOf(Buffer.isBuffer(value) ? value : Buffer.alloc(0))].map((field) => field.value)
    const before = result[name] as JsonObject | undefined
    result[name] = { ...before, [String(key ?? '')]: read(type.slice(0, -2), entry ?? Buffer.alloc(0)) }
  } else {
    const single = read(type, value)
    // Fields that are no pointers are always sent; as JSON they would be left out when empty.
    const empty = single === '' || single === false || (single === 0 && !pointers.includes(name))
    const hollow = typeof single === 'object' && single !== null && Object.keys(single).length === 0
    if (!empty && !hollow) result[name] = single
  }
}

function read(type: string, value: bigint | Buffer): Json {
  if (type === 'bool') return value === 1n
  if (type === 'int') return Number(BigInt.asIntN(64, typeof value === 'bigint' ? value : 0n))
  const bytes = Buffer.isBuffer(value) ? value : Buffer.alloc(0)
  if (type === 'string') return bytes.toString()
  return type === 'bytes' ? bytes.toString('base64') : decode(bytes, type)
}

function* fieldsOf(bytes: Buffer): Generator<{ field: number; value: bigint | Buffer }> {
  let at = 0
  const varint = (): bigint => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at]
      if (byte === undefined) throw unsupported('a message that ends too early')
      at += 1
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  while (at < bytes.length) {
    const tag = Number(varint())
    const wire = tag & 7
    if (wire !== 0 && wire !== 2) throw unsupported(`wire type ${wire}`)
    const number = varint()
    if (wire === 2) at += Number(number)
    yield { field: tag >> 3, value: wire === 0 ? number : bytes.subarray(at - Number(number), at) }
  }
}

function unsupported(what: string): ApiError {
  return new ApiError(415, 'UnsupportedMediaType', `the sandbox's cluster does not read ${what} as protobuf; send JSON`)
}

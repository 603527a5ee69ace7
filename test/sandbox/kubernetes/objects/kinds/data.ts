/** ConfigMaps and Secrets: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/ */
import type { StatusCause } from '../../api/status.ts'
import type { KubernetesObject } from '../../types.ts'
import { forbiddenField, immutable, invalidValue, required } from '../causes.ts'
import { sameJson } from '../equality.ts'
import type { Draft } from '../store.ts'
import type { KindRules } from './kind.ts'
import { notDataKey } from './names.ts'

type Data = Record<string, string>

const largest = 1024 * 1024

export const configMap: KindRules = {
  causes: (draft, previous) => {
    const { data = {}, binaryData = {} } = draft as { data?: Data; binaryData?: Data }
    const twice = Object.keys(data).filter((key) => key in binaryData)
    return [
      ...(previous ? frozenCauses(draft, previous, ['data', 'binaryData']) : []),
      ...keyCauses(data, 'data'),
      ...twice.map((key) => invalidValue(`data[${key}]`, key, 'duplicate of key present in binaryData')),
      ...keyCauses(binaryData, 'binaryData'),
      ...sizeCauses(sizeOf(data) + bytesOf(binaryData), '[]'),
    ]
  },
}

export const secret: KindRules = {
  defaults: (draft) => {
    draft.type ??= 'Opaque'
    const plain = Object.entries((draft.stringData ?? {}) as Data)
    const encoded = plain.map(([name, value]) => [name, Buffer.from(value).toString('base64')])
    if (encoded.length > 0) draft.data = { ...(draft.data as Data | undefined), ...Object.fromEntries(encoded) }
    delete draft.stringData
  },
  causes: (draft, previous) => {
    const { data = {} } = draft as { data?: Data }
    const changed = previous && previous.type !== draft.type
    return [
      ...(changed ? [invalidValue('type', draft.type, immutable)] : []),
      ...(previous ? frozenCauses(draft, previous, ['data']) : []),
      ...keyCauses(data, 'data'),
      ...sizeCauses(bytesOf(data), 'data'),
      ...typeCauses(String(draft.type), data),
    ]
  },
}

function frozenCauses(draft: Draft, previous: KubernetesObject, fields: string[]): StatusCause[] {
  if (previous.immutable !== true) return []
  const detail = 'field is immutable when `immutable` is set'
  const changed = fields.filter((field) => !sameJson(draft[field] ?? {}, previous[field] ?? {}))
  return [...(draft.immutable === true ? [] : ['immutable']), ...changed].map((field) => forbiddenField(field, detail))
}

function keyCauses(data: Data, field: string): StatusCause[] {
  return Object.keys(data).flatMap((key) => {
    const flaw = notDataKey(key)
    return flaw ? [invalidValue(`${field}[${key}]`, key, flaw)] : []
  })
}

function sizeOf(data: Data): number {
  return Object.values(data).reduce((sum, value) => sum + Buffer.byteLength(value), 0)
}

function bytesOf(data: Data): number {
  return Object.values(data).reduce((sum, value) => sum + Buffer.byteLength(value, 'base64'), 0)
}

function sizeCauses(size: number, field: string): StatusCause[] {
  const message = `Too long: may not be more than ${largest} bytes`
  return size > largest ? [{ reason: 'FieldValueTooLong', field, message }] : []
}

/** Keys that a Secret of a type has to have. */
const keysOfTypes: Record<string, string[]> = {
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
}

function typeCauses(type: string, data: Data): StatusCause[] {
  if (type === 'kubernetes.io/basic-auth') {
    const keys = ['username', 'password']
    return keys.some((key) => key in data) ? [] : keys.map((key) => required(`data[${key}]`))
  }
  return (keysOfTypes[type] ?? []).flatMap((key) => {
    const value = data[key]
    if (value === undefined) return [required(`data[${key}]`)]
    return type.startsWith('kubernetes.io/docker')
      ? jsonCauses(Buffer.from(value, 'base64').toString(), `data[${key}]`)
      : []
  })
}

function jsonCauses(text: string, field: string): StatusCause[] {
  try {
    JSON.parse(text)
    return []
  } catch {
    return [invalidValue(field, '<secret contents redacted>', 'unexpected end of JSON input')]
  }
}

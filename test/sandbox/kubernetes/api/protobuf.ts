/**
 * Reads the protobuf that clients of Go send: kubectl and everything else that is made of client-go. A field that is not
 * known is refused rather than passed over.
 *
 * Envelope: https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
 * Wire format: https://protobuf.dev/programming-guides/encoding/
 */

import type { Json, JsonObject } from '../types.ts'
import { protobufMessages } from './protobuf-messages.ts'
import { ApiError } from './status.ts'

interface Field {
  /** In JSON; `^` for a message whose fields are one level higher. */
  name: string
  type: string
  /** Zero is a value of its own, and not left out. */
  pointer: boolean
  repeated: boolean
  map: boolean
}

type Message = Map<number, Field>

let messages: Map<string, Message> | undefined

function messageOf(type: string): Message {
  messages ??= parseMessages(protobufMessages)
  const found = messages.get(type)
  if (!found) throw unsupported(type)
  return found
}

function parseMessages(table: string): Map<string, Message> {
  const blocks = table.split(/^(?=\w+:$)/m).filter((block) => block.trim())
  return new Map(
    blocks.map((block) => {
      const [name = '', ...lines] = block.trim().split('\n')
      const fields = lines.flatMap((line) => line.split(',')).filter((field) => field.trim())
      return [name.replace(':', ''), new Map(fields.map(parseField))]
    }),
  )
}

function parseField(text: string): [number, Field] {
  const [number = '', name = '', type = ''] = text.trim().split(' ')
  const [, pointer, base = '', form] = /^(\??)(\w+)(\[\]|\{\})?$/.exec(type) ?? []
  return [Number(number), { name, type: base, pointer: pointer === '?', repeated: form === '[]', map: form === '{}' }]
}

/** Messages that are something else in JSON than an object of their fields. */
const special: Record<string, (bytes: Buffer) => Json> = {
  IntOrString: (bytes) => {
    const fields = new Map([...fieldsOf(bytes)].map(({ field, value }) => [field, value]))
    return fields.get(1) === 1n ? String(fields.get(3) ?? '') : toNumber(fields.get(2))
  },
  Quantity: (bytes) => textOf(bytes),
  Raw: (bytes) => JSON.parse(textOf(bytes) || 'null'),
  Strings: (bytes) => [...fieldsOf(bytes)].map(({ value }) => String(value)),
  Time: (bytes) => {
    const fields = new Map([...fieldsOf(bytes)].map(({ field, value }) => [field, value]))
    const seconds = toNumber(fields.get(1))
    const nanos = toNumber(fields.get(2))
    if (seconds === 0) return null
    const whole = new Date(seconds * 1000).toISOString().slice(0, 19)
    return nanos === 0 ? `${whole}Z` : `${whole}.${String(Math.floor(nanos / 1000)).padStart(6, '0')}Z`
  },
}

function textOf(bytes: Buffer): string {
  const [first] = fieldsOf(bytes)
  return first === undefined ? '' : String(first.value)
}

function toNumber(value: bigint | Buffer | undefined): number {
  return typeof value === 'bigint' ? Number(BigInt.asIntN(64, value)) : 0
}

/**
 * The object in a protobuf body, as JSON.
 *
 * @throws ApiError UnsupportedMediaType for messages and fields that are not known here
 */
export function decodeProtobuf(body: Buffer): JsonObject {
  if (body.subarray(0, 4).toString('latin1') !== 'k8s\0') throw unsupported('a body without the Kubernetes prefix')
  const envelope = new Map([...fieldsOf(body.subarray(4))].map(({ field, value }) => [field, bytesOf(value)]))
  const typeMeta = new Map([...fieldsOf(envelope.get(1) ?? Buffer.alloc(0))].map(({ field, value }) => [field, value]))
  const [apiVersion, kind] = [String(typeMeta.get(1) ?? ''), String(typeMeta.get(2) ?? '')]
  const type = apiVersion === 'events.k8s.io/v1' ? `Events${kind}` : kind
  return { apiVersion, kind, ...decode(envelope.get(2) ?? Buffer.alloc(0), type) }
}

function decode(bytes: Buffer, type: string): JsonObject {
  const message = messageOf(type)
  const result: JsonObject = {}
  for (const { field, value } of fieldsOf(bytes)) {
    const known = message.get(field)
    if (!known) throw unsupported(`field ${field} of ${type}`)
    put(result, known, value)
  }
  return result
}

function put(result: JsonObject, { name, type, pointer, repeated, map }: Field, value: bigint | Buffer): void {
  const before = result[name]
  if (repeated) result[name] = [...(Array.isArray(before) ? before : []), read(type, value)]
  else if (map) {
    const entry = new Map([...fieldsOf(bytesOf(value))].map((one) => [one.field, one.value]))
    const known = before as JsonObject | undefined
    result[name] = { ...known, [String(entry.get(1) ?? '')]: read(type, entry.get(2) ?? Buffer.alloc(0)) }
  } else if (name === '^') Object.assign(result, read(type, value))
  else {
    const single = read(type, value)
    if (pointer || !isEmpty(single)) result[name] = single
  }
}

/** Fields that are no pointers are always sent; as JSON they would be left out when empty. */
function isEmpty(value: Json): boolean {
  if (typeof value === 'object') return value === null || Object.keys(value).length === 0
  return value === '' || value === false || value === 0
}

function read(type: string, value: bigint | Buffer): Json {
  switch (type) {
    case 'b':
      return value === 1n
    case 'i':
      return toNumber(value)
    case 's':
      return bytesOf(value).toString()
    case 'y':
      return bytesOf(value).toString('base64')
    default:
      return special[type] ? special[type](bytesOf(value)) : decode(bytesOf(value), type)
  }
}

function bytesOf(value: bigint | Buffer): Buffer {
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0)
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

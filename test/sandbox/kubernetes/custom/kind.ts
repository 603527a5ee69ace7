/** What a definition says of its kind beside the names. */
import type { Json } from '../types.ts'

export interface CustomSchema {
  type?: string
  description?: string
  properties?: Record<string, CustomSchema>
  additionalProperties?: CustomSchema | boolean
  items?: CustomSchema
  required?: string[]
  nullable?: boolean
  default?: Json
  enum?: Json[]
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: boolean
  exclusiveMaximum?: boolean
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minProperties?: number
  maxProperties?: number
  'x-kubernetes-int-or-string'?: boolean
  'x-kubernetes-preserve-unknown-fields'?: boolean
  'x-kubernetes-embedded-resource'?: boolean
  [more: string]: unknown
}

export interface PrinterColumn {
  name: string
  type: string
  jsonPath: string
  description?: string
  format?: string
  priority?: number
}

export interface CustomKind {
  schema: CustomSchema
  columns: PrinterColumn[]
}

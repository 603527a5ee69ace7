/** The environment of a container. */
import type { StatusCause } from '../../../api/status.ts'
import { invalidValue, required } from '../../causes.ts'
import { notDataKey, notSubdomain } from '../names.ts'

interface KeyReference {
  name?: string
  key?: string
}

export interface EnvVar {
  name?: string
  value?: string
  valueFrom?: {
    fieldRef?: { apiVersion?: string; fieldPath?: string }
    resourceFieldRef?: object
    configMapKeyRef?: KeyReference
    secretKeyRef?: KeyReference
  }
}

export interface EnvFromSource {
  prefix?: string
  configMapRef?: { name?: string }
  secretRef?: { name?: string }
}

export function environmentCauses(env: EnvVar[], at: string): StatusCause[] {
  return env.flatMap(({ name = '', value, valueFrom }, index) => {
    const field = `${at}[${index}]`
    const nameCauses = name ? printableCauses(name, `${field}.name`) : [required(`${field}.name`)]
    return [...nameCauses, ...(valueFrom ? sourceCauses(valueFrom, value, `${field}.valueFrom`) : [])]
  })
}

function printableCauses(name: string, field: string): StatusCause[] {
  if (/^[ -<>-~]+$/.test(name)) return []
  const detail = "a valid environment variable name must consist only of printable ASCII characters other than '='"
  return [invalidValue(field, name, detail)]
}

function sourceCauses(source: NonNullable<EnvVar['valueFrom']>, value: string | undefined, at: string): StatusCause[] {
  const { configMapKeyRef, secretKeyRef } = source
  const causes = [
    ...(configMapKeyRef ? keyCauses(configMapKeyRef, `${at}.configMapKeyRef`) : []),
    ...(secretKeyRef ? keyCauses(secretKeyRef, `${at}.secretKeyRef`) : []),
  ]
  const count = Object.values(source).filter((one) => one !== undefined).length
  const all = '`fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`'
  if (count === 0) causes.push(invalidValue(at, '', `must specify one of: ${all}`))
  else if (value) causes.push(invalidValue(at, '', 'may not be specified when `value` is not empty'))
  else if (count > 1) causes.push(invalidValue(at, '', 'may not have more than one field specified at a time'))
  return causes
}

function keyCauses({ name = '', key = '' }: KeyReference, at: string): StatusCause[] {
  const ofKey = key ? notDataKey(key) : undefined
  return [
    ...subdomainCauses(name, `${at}.name`),
    ...(key ? [] : [required(`${at}.key`)]),
    ...(ofKey ? [invalidValue(`${at}.key`, key, ofKey)] : []),
  ]
}

export function envFromCauses(sources: EnvFromSource[], at: string): StatusCause[] {
  return sources.flatMap(({ prefix, configMapRef, secretRef }, index) => {
    const field = `${at}[${index}]`
    const named = Object.entries({ configMapRef, secretRef }).flatMap(([source, reference]) =>
      reference ? [{ field: `${field}.${source}.name`, name: reference.name ?? '' }] : [],
    )
    const count = [
      'must specify one of: `configMapRef` or `secretRef`',
      undefined,
      'may not have more than one field specified at a time',
    ][named.length]
    return [
      ...(prefix ? printableCauses(prefix, `${field}.prefix`) : []),
      ...named.flatMap((one) => subdomainCauses(one.name, one.field)),
      ...(count ? [invalidValue(at, '', count)] : []),
    ]
  })
}

function subdomainCauses(name: string, field: string): StatusCause[] {
  const flaw = notSubdomain(name)
  return flaw ? [invalidValue(field, name, flaw)] : []
}

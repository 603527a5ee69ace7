/** What a container asks for and what it may not exceed. */
import type { StatusCause } from '../../../api/status.ts'
import { invalidValue, required } from '../../causes.ts'
import { quantityOf } from '../../quantities.ts'
import type { Container } from '../../workloads.ts'
import { notQualified } from '../names.ts'

interface Requirements {
  limits?: Record<string, string>
  requests?: Record<string, string>
}

const standard = ['cpu', 'memory', 'ephemeral-storage']

export function resourcesCauses({ resources = {} }: Container, at: string): StatusCause[] {
  const { limits = {}, requests = {} } = resources as Requirements
  return [
    ...Object.entries(limits).flatMap(([name, amount]) => amountCauses(name, amount, `${at}.limits[${name}]`)),
    ...Object.entries(requests).flatMap(([name, amount]) => [
      ...amountCauses(name, amount, `${at}.requests[${name}]`),
      ...limitCauses(name, amount, limits[name], at),
    ]),
  ]
}

function amountCauses(name: string, amount: string, field: string): StatusCause[] {
  const causes = nameCauses(name, field)
  if (quantityOf(amount).nano < 0n) causes.push(invalidValue(field, amount, 'must be greater than or equal to 0'))
  return causes
}

function nameCauses(name: string, field: string): StatusCause[] {
  const flaw = notQualified(name)
  if (flaw) return [invalidValue(field, name, flaw)]
  if (name.includes('/') || standard.includes(name) || name.startsWith('hugepages-')) return []
  return [
    ...(resourceTypes.includes(name)
      ? []
      : [invalidValue(field, name, 'must be a standard resource type or fully qualified')]),
    invalidValue(field, name, 'must be a standard resource for containers'),
  ]
}

/** Names of resources that are none of containers. */
const resourceTypes = ['pods', 'services', 'secrets', 'configmaps', 'storage']

function limitCauses(name: string, amount: string, limit: string | undefined, at: string): StatusCause[] {
  // What a vendor adds, and huge pages, cannot be promised twice.
  const exact = name.includes('/') || name.startsWith('hugepages-')
  if (limit === undefined)
    return exact ? [required(`${at}.limits`, 'Limit must be set for non overcommitable resources')] : []
  const [asked, most] = [quantityOf(amount).nano, quantityOf(limit).nano]
  const field = `${at}.requests`
  if (exact && asked !== most) return [invalidValue(field, amount, `must be equal to ${name} limit of ${limit}`)]
  return asked > most ? [invalidValue(field, amount, `must be less than or equal to ${name} limit of ${limit}`)] : []
}

import type { KubeObject } from '../../object.ts'
import { type Condition, listOf, wordsOf } from '../fields.ts'
import { failed, type Health, progressing, ready } from '../health.ts'

interface ServiceSpec {
  type?: string
  externalIPs?: string[]
}

export function service(object: KubeObject): Health {
  const { type, externalIPs } = (object.spec as ServiceSpec | undefined) ?? {}
  if (type !== 'LoadBalancer') return ready('applied')
  if (hasAddress(object) || listOf(externalIPs).length > 0) return ready('has an address')
  return progressing('its load balancer has no address yet')
}

export function ingress(object: KubeObject): Health {
  return hasAddress(object) ? ready('has an address') : progressing('has no address yet')
}

function hasAddress(object: KubeObject): boolean {
  const status = object.status as { loadBalancer?: { ingress?: unknown } } | undefined
  return listOf(status?.loadBalancer?.ingress).length > 0
}

/**
 * Milliseconds that a refusal of the Gateway API has to last: what a route or a listener refers to may be applied a
 * moment later than itself.
 */
const refusalLasts = 60_000

interface GatewayStatus {
  conditions?: Condition[]
  listeners?: { name?: string; conditions?: Condition[] }[]
}

/** Source: https://gateway-api.sigs.k8s.io/reference/spec/#gatewayconditiontype */
export function gateway(object: KubeObject): Health {
  const { conditions, listeners } = (object.status as GatewayStatus | undefined) ?? {}
  const generation = object.metadata.generation ?? 0
  const wanted = listOf<{ name?: string }>((object.spec as { listeners?: unknown } | undefined)?.listeners)
  const parts = [
    verdict('', conditions, { generation, required: ['Accepted', 'Programmed'] }),
    ...wanted.map(({ name }) => {
      const found = listOf<{ name?: string; conditions?: Condition[] }>(listeners).find((one) => one.name === name)
      return verdict(`listener ${name ?? ''}: `, found?.conditions, {
        generation,
        required: ['Accepted', 'ResolvedRefs', 'Programmed'],
      })
    }),
  ]
  return worst(parts) ?? ready('programmed')
}

interface RouteStatus {
  parents?: { parentRef?: { name?: string; sectionName?: string }; conditions?: Condition[] }[]
}

/** A route is judged by each Gateway that it wants to be attached to. */
export function route(object: KubeObject): Health {
  const parents = listOf<NonNullable<RouteStatus['parents']>[number]>(
    (object.status as RouteStatus | undefined)?.parents,
  )
  const generation = object.metadata.generation ?? 0
  const wanted = listOf((object.spec as { parentRefs?: unknown } | undefined)?.parentRefs).length
  const parts = parents.map(({ parentRef, conditions }) =>
    verdict(`Gateway ${parentRef?.name ?? ''}: `, conditions, { generation, required: ['Accepted', 'ResolvedRefs'] }),
  )
  const bad = worst(parts)
  if (bad?.state === 'failed' || parents.length >= wanted) return bad ?? ready('accepted')
  return progressing(`${parents.length} of ${wanted} Gateways have answered`)
}

/** Conditions whose `False` is a refusal rather than work in progress. */
const refusals = new Set(['Accepted', 'ResolvedRefs'])

/** Undefined if all that is required holds, for this generation. Each condition has an observed generation of its own. */
function verdict(
  prefix: string,
  conditions: unknown,
  { generation, required }: { generation: number; required: readonly string[] },
): Health | undefined {
  const current = listOf<Condition>(conditions).filter(
    ({ observedGeneration }) => observedGeneration === undefined || observedGeneration >= generation,
  )
  const refused = current.find(({ type, status }) => refusals.has(type) && status === 'False')
  if (refused) return failed(`${prefix}not ${refused.type}: ${wordsOf(refused)}`, refusalLasts)
  const missing = required.find((type) => !current.some((one) => one.type === type && one.status === 'True'))
  if (missing === undefined) return undefined
  const said = current.find(({ type }) => type === missing)
  return progressing(`${prefix}not ${missing} yet${said ? `: ${wordsOf(said)}` : ''}`)
}

function worst(parts: readonly (Health | undefined)[]): Health | undefined {
  return parts.find((part) => part?.state === 'failed') ?? parts.find((part) => part !== undefined)
}

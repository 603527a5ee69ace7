/** `kubectl create token`: https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/ */
import { issuer, type ServiceAccountTokens } from '../access/service-accounts.ts'
import { invalidValue } from '../objects/causes.ts'
import type { JsonObject, KubernetesObject } from '../types.ts'
import { isObject } from './json.ts'
import { invalid, notImplemented, type StatusCause } from './status.ts'

const shortest = 600
const longest = 2 ** 32

/** @throws ApiError Invalid; NotImplemented for tokens that are bound to an object */
export function requestToken(tokens: ServiceAccountTokens, account: KubernetesObject, body: JsonObject): JsonObject {
  const spec = isObject(body.spec) ? body.spec : {}
  if (isObject(spec.boundObjectRef)) throw notImplemented('tokens that are bound to an object')
  const seconds = Number(spec.expirationSeconds ?? 3600)
  const causes = [...durationCauses(seconds)]
  if (causes.length > 0) throw invalid({ group: 'authentication.k8s.io', kind: 'TokenRequest' }, '', causes)
  const audiences = Array.isArray(spec.audiences) && spec.audiences.length > 0 ? spec.audiences.map(String) : [issuer]
  const { token, expires } = tokens.issue(account, audiences, seconds)
  const { name, namespace = 'default', creationTimestamp } = account.metadata
  return {
    kind: 'TokenRequest',
    apiVersion: 'authentication.k8s.io/v1',
    metadata: { name, namespace, creationTimestamp },
    spec: { audiences, expirationSeconds: seconds, boundObjectRef: null },
    status: { token, expirationTimestamp: expires },
  }
}

function durationCauses(seconds: number): StatusCause[] {
  const field = 'spec.expirationSeconds'
  if (seconds < shortest) return [invalidValue(field, seconds, 'may not specify a duration less than 10 minutes')]
  return seconds > longest ? [invalidValue(field, seconds, 'may not specify a duration larger than 2^32 seconds')] : []
}

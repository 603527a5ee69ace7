/**
 * Tokens of service accounts: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens
 */
import { createSign, createVerify, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'
import { TokenRefused } from './authenticator.ts'
import type { User } from './rbac.ts'

export const issuer = 'https://kubernetes.default.svc'

interface Claims {
  iss: string
  sub: string
  aud: string[]
  exp: number
  iat: number
  nbf: number
  jti: string
  'kubernetes.io': { namespace: string; serviceaccount: { name: string; uid: string } }
}

/** Signs and verifies the tokens of one cluster. */
export class ServiceAccountTokens {
  readonly #store: Store
  #keys: { privateKey: KeyObject; publicKey: KeyObject } | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** `seconds`: how long it is good for. */
  issue(account: KubernetesObject, audiences: string[], seconds: number): { token: string; expires: string } {
    const { name, namespace = 'default', uid } = account.metadata
    const now = Math.floor(this.#store.milliseconds() / 1000)
    const claims: Claims = {
      aud: audiences,
      exp: now + seconds,
      iat: now,
      iss: issuer,
      jti: randomUUID(),
      'kubernetes.io': { namespace, serviceaccount: { name, uid } },
      nbf: now,
      sub: `system:serviceaccount:${namespace}:${name}`,
    }
    const content = `${encoded({ alg: 'RS256', kid: 'sandbox' })}.${encoded(claims)}`
    const signature = createSign('RSA-SHA256').update(content).sign(this.#pair().privateKey, 'base64url')
    const expires = new Date(claims.exp * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
    return { token: `${content}.${signature}`, expires }
  }

  /** Whether it is up to this object to accept or refuse a token. */
  knows(token: string): boolean {
    return claimsOf(token)?.iss === issuer
  }

  /** @throws TokenRefused */
  userOf(token: string): User {
    const claims = claimsOf(token)
    const [header = '', payload = '', signature = ''] = token.split('.')
    const genuine =
      this.#keys !== undefined &&
      createVerify('RSA-SHA256').update(`${header}.${payload}`).verify(this.#keys.publicKey, signature, 'base64url')
    if (!claims || !genuine) throw new TokenRefused('invalid bearer token: signature')
    if (claims.exp * 1000 <= this.#store.milliseconds()) throw new TokenRefused('invalid bearer token: expired')
    if (!claims.aud.includes(issuer)) throw new TokenRefused('invalid bearer token: audiences')
    const { namespace, serviceaccount } = claims['kubernetes.io']
    const account = this.#store.find(resourceOfKind('ServiceAccount'), namespace, serviceaccount.name)
    if (account?.metadata.uid !== serviceaccount.uid)
      throw new TokenRefused('invalid bearer token: the service account is gone')
    return {
      username: claims.sub,
      uid: serviceaccount.uid,
      groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'],
      extra: { 'authentication.kubernetes.io/credential-id': [`JTI=${claims.jti}`] },
      policies: [],
    }
  }

  /** Made when the first token is: a key takes a while. */
  #pair() {
    this.#keys ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    return this.#keys
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function claimsOf(token: string): Claims | undefined {
  const [, payload, signature] = token.split('.')
  if (!payload || !signature || token.startsWith('k8s-aws-v1.')) return undefined
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
  } catch {
    return undefined
  }
}

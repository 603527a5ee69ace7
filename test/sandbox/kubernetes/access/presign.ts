/** EKS tokens for the tests of the cluster itself, made without the code that the actions make them with. */
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import { Sha256 } from '../../aws/sigv4.ts'

export interface PresignOptions {
  cluster: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  region?: string
  host?: string
  date?: Date
  expires?: number
  query?: Record<string, string>
  headers?: Record<string, string>
}

/** The presigned URL of GetCallerIdentity, with what the options change about it. */
export async function presign(options: PresignOptions): Promise<string> {
  const { accessKeyId, secretAccessKey, sessionToken, region = 'us-east-1' } = options
  const hostname = options.host ?? `sts.${region}.amazonaws.com`
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
  const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: Sha256 })
  const headers = options.headers ?? { 'x-k8s-aws-id': options.cluster }
  const request = new HttpRequest({
    method: 'GET',
    protocol: 'https:',
    hostname,
    path: '/',
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15', ...options.query },
    headers: { host: hostname, ...headers },
  })
  const { query } = await signer.presign(request, {
    expiresIn: options.expires ?? 60,
    unhoistableHeaders: new Set(Object.keys(headers)),
    ...(options.date ? { signingDate: options.date } : {}),
  })
  const pairs = Object.entries(query ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return `https://${hostname}/?${pairs.join('&')}`
}

export function tokenOf(url: string): string {
  return `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`
}

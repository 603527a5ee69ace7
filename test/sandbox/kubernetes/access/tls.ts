import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import type { ClusterOptions } from '../types.ts'

export interface Certificates {
  /** PEM of the CA that clients should trust. */
  ca: string
  /** PEM of the server's certificate. */
  certificate: string
  /** PEM (PKCS #8) of the server's key. */
  key: string
}

type Keys = Awaited<ReturnType<typeof generateKeys>>

/** A certificate authority that issues certificates. */
export interface Authority {
  certificate: X509Certificate
  keys: Keys
}

/** A certificate of `subject`; one of a server is for 127.0.0.1 and localhost unless `names` says otherwise. */
export interface CertificateOptions {
  subject: string
  usage: 'server' | 'client'
  names?: { type: 'ip' | 'dns'; value: string }[]
  notAfter?: Date
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const day = 86_400_000

/**
 * A certificate authority and a server certificate for 127.0.0.1 and localhost, P-256, valid from yesterday for a
 * month. `flaw` makes the server's certificate one that a client has to refuse.
 */
export async function createCertificates(flaw: ClusterOptions['certificate'] = 'good'): Promise<Certificates> {
  const authority = await createAuthority()
  const signer = flaw === 'other-ca' ? await createAuthority() : authority
  const issued = await issueCertificate(signer, {
    subject: 'CN=kube-apiserver',
    usage: 'server',
    ...(flaw === 'other-host' ? { names: [{ type: 'dns', value: 'kubernetes.example.com' }] } : {}),
    ...(flaw === 'expired' ? { notAfter: new Date(Date.now() - day) } : {}),
  })
  return { ca: authority.certificate.toString('pem'), ...issued }
}

/** Those of clusters that have ended. */
const spare = new Set<Certificates>()

/**
 * Good certificates that no other running cluster of this process has. To make them is half of a cluster's start, so
 * `giveBack` lets the next one have them.
 */
export async function borrowCertificates(): Promise<Certificates> {
  const [certificates] = spare
  if (!certificates) return await createCertificates()
  spare.delete(certificates)
  return certificates
}

export function giveBack(certificates: Certificates): void {
  spare.add(certificates)
}

/** Issues a certificate, P-256, valid from two days ago for a month. Returns PEM, the key as PKCS #8. */
export async function issueCertificate(
  authority: Authority,
  { subject, usage, names = loopback, notAfter }: CertificateOptions,
): Promise<{ certificate: string; key: string }> {
  const keys = await generateKeys()
  const now = Date.now()
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject,
    issuer: authority.certificate.subject,
    notBefore: new Date(now - 2 * day),
    notAfter: notAfter ?? new Date(now + 30 * day),
    publicKey: keys.publicKey,
    signingKey: authority.keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([usage === 'server' ? ExtendedKeyUsage.serverAuth : ExtendedKeyUsage.clientAuth]),
      ...(usage === 'server' ? [new SubjectAlternativeNameExtension(names)] : []),
      await AuthorityKeyIdentifierExtension.create(authority.keys.publicKey),
    ],
  })
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  return {
    certificate: certificate.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`,
  }
}

const loopback: CertificateOptions['names'] = [
  { type: 'ip', value: '127.0.0.1' },
  { type: 'dns', value: 'localhost' },
]

export async function createAuthority(): Promise<Authority> {
  const keys = await generateKeys()
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    // As EKS names it.
    name: 'CN=kubernetes',
    notBefore: new Date(Date.now() - 2 * day),
    notAfter: new Date(Date.now() + 30 * day),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign | KeyUsageFlags.digitalSignature, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { certificate, keys }
}

async function generateKeys() {
  return await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

/** Positive, and different for each certificate, as X.509 asks. */
function serialNumber(): string {
  return `01${Buffer.from(crypto.getRandomValues(new Uint8Array(15))).toString('hex')}`
}

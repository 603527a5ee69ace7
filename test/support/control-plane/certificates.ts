/**
 * The keys of a control plane: one CA that every part trusts, and certificates whose subject is the client's user name
 * for the API server
 * (https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates).
 */
import { createPublicKey } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Authority, createAuthority, issueCertificate } from '../../sandbox/kubernetes/access/tls.ts'

export interface KeyPair {
  /** Path of a PEM file. */
  certificate: string
  key: string
}

export interface ControlPlaneCertificates {
  /** PEM, and the path of its file. */
  ca: { pem: string; file: string }
  /** For servers on 127.0.0.1: the API server, the node. */
  server: KeyPair
  admin: KeyPair
  controllerManager: KeyPair
  scheduler: KeyPair
  /** Signs and verifies the tokens of service accounts. */
  serviceAccounts: { privateKey: string; publicKey: string }
}

export async function createControlPlaneCertificates(folder: string): Promise<ControlPlaneCertificates> {
  const authority = await createAuthority()
  const write = (name: string, content: string): string => {
    const file = join(folder, name)
    writeFileSync(file, content, { mode: 0o600 })
    return file
  }
  const issue = async (name: string, options: Parameters<typeof issueCertificate>[1]): Promise<KeyPair> => {
    const { certificate, key } = await issueCertificate(authority, options)
    return { certificate: write(`${name}.crt`, certificate), key: write(`${name}.key`, key) }
  }
  const client = (name: string, subject: string) => issue(name, { subject, usage: 'client' })
  const signing = await issueCertificate(authority, { subject: 'CN=service-accounts', usage: 'client' })
  const ca = pemOf(authority)
  return {
    ca: { pem: ca, file: write('ca.crt', ca) },
    server: await issue('server', { subject: 'CN=kube-apiserver', usage: 'server' }),
    admin: await client('admin', 'O=system:masters,CN=admin'),
    controllerManager: await client('controller-manager', 'CN=system:kube-controller-manager'),
    scheduler: await client('scheduler', 'CN=system:kube-scheduler'),
    serviceAccounts: {
      privateKey: write('service-accounts.key', signing.key),
      publicKey: write(
        'service-accounts.pub',
        createPublicKey(signing.key).export({ type: 'spki', format: 'pem' }) as string,
      ),
    },
  }
}

const pemOf = (authority: Authority) => authority.certificate.toString('pem')

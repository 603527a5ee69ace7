import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { dist, root } from '../sandbox/workflow/job.ts'
import { describeWith } from '../support/real-programs.ts'

interface Answer {
  kind: string
  apiVersion: string
  status: { token: string; expirationTimestamp: string }
}

const longTerm = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const session = {
  ...longTerm,
  AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE',
  AWS_SESSION_TOKEN: `IQoJb3JpZ2lu${'ab/+9='.repeat(150)}==`,
}

/** The time at which a token was signed, from its own X-Amz-Date, in milliseconds. */
function signedAt(token: string): number {
  const url = new URL(Buffer.from(token.replace('k8s-aws-v1.', ''), 'base64url').toString())
  const date = url.searchParams.get('X-Amz-Date') ?? ''
  return Date.parse(date.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5'))
}

function execute(program: string, args: string[], environment: Record<string, string>): Answer {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', ...environment }
  return JSON.parse(execFileSync(program, args, { env, encoding: 'utf8' })) as Answer
}

describeWith({ aws: ['--version'] }, 'the token, next to that of aws eks get-token', () => {
  const info = (apiVersion: string) => JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: {} })

  test.each([
    ['a role session', 'hub-prod', 'us-east-1', session, 'v1beta1'],
    ['a long-term key', 'hub-ephemeral', 'eu-west-3', longTerm, 'v1'],
    ['a cluster with the longest name', 'C_-'.repeat(33), 'ap-southeast-2', session, 'v1'],
    ['China', 'hub', 'cn-north-1', session, 'v1beta1'],
    ['GovCloud', 'hub', 'us-gov-east-1', longTerm, 'v1'],
  ])('is the same byte for byte: %s', (_what, cluster, region, keys, version) => {
    const environment = { ...keys, KUBERNETES_EXEC_INFO: info(`client.authentication.k8s.io/${version}`) }
    const theirs = execute(
      'aws',
      ['--region', region, 'eks', 'get-token', '--cluster-name', cluster, '--output', 'json'],
      environment,
    )
    const at = signedAt(theirs.status.token)
    const ours = execute(
      process.execPath,
      [join(dist, 'configure-kubeconfig', 'eks-token.js'), '--cluster', cluster, '--region', region],
      {
        ...environment,
        NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'test', 'support', 'pinned-clock.mjs'))}`,
        DS_INFRA_TEST_NOW: String(at),
      },
    )
    expect(ours.status.token).toBe(theirs.status.token)
    expect(ours.apiVersion).toBe(theirs.apiVersion)
    expect(Object.keys(ours)).toEqual(Object.keys(theirs))
    expect(Date.parse(ours.status.expirationTimestamp)).toBe(at + 14 * 60_000)
    // Theirs takes the time a second time, a little later.
    expect(Math.abs(Date.parse(theirs.status.expirationTimestamp) - at - 14 * 60_000)).toBeLessThan(60_000)
  })
})

import { expect, test } from '@jest/globals'
import { networkError } from '../../../src/net/diagnosis.ts'

const unknown = (code: string) => Object.assign(new Error(`getaddrinfo ${code}`), { code })

test.each([
  ['123456789012.dkr.ecr.eu-west-7.amazonaws.com', 'eu-west-7'],
  ['123456789012.dkr.ecr-fips.us-gov-west-9.amazonaws.com', 'us-gov-west-9'],
  ['123456789012.dkr-ecr.eu-west-7.on.aws', 'eu-west-7'],
  ['123456789012.dkr.ecr.cn-north-7.amazonaws.com.cn', 'cn-north-7'],
  ['sts.eu-west-7.amazonaws.com', 'eu-west-7'],
])('a name of AWS that does not resolve may have a wrong region: %s', (host, region) => {
  expect(networkError(new URL(`https://${host}/`), unknown('ENOTFOUND')).remedy).toBe(
    `The region ${region} in it may be wrong: AWS has no such name then. If it is right: Check that this machine may reach ${host}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`,
  )
})

test.each([
  ['nowhere.invalid', 'ENOTFOUND'],
  ['eu-west-7.example.com', 'ENOTFOUND'],
  ['0123456789ABCDEF.gr7.eu-west-7.eks.amazonaws.com', 'ENOTFOUND'],
  // No name server answered.
  ['sts.eu-west-7.amazonaws.com', 'EAI_AGAIN'],
  ['sts.eu-west-7.amazonaws.com', 'ECONNREFUSED'],
])('and others do not: %s, %s', (host, code) => {
  expect(networkError(new URL(`https://${host}/`), unknown(code)).remedy).toMatch(/^Check that this machine may reach/)
})

import { describe, expect, test } from '@jest/globals'
import { isEcrHost, parseRegistry } from '../../../src/aws/ecr-hosts.ts'
import { UserError } from '../../../src/errors.ts'

const region = 'us-east-1'

describe('an account id is its registry in the region given', () => {
  test.each([
    ['us-east-1', '111122223333.dkr.ecr.us-east-1.amazonaws.com'],
    ['cn-northwest-1', '111122223333.dkr.ecr.cn-northwest-1.amazonaws.com.cn'],
    ['us-gov-west-1', '111122223333.dkr.ecr.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', '111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu'],
    ['us-iso-east-1', '111122223333.dkr.ecr.us-iso-east-1.c2s.ic.gov'],
  ])('%s', (place, host) => {
    expect(parseRegistry('111122223333', place)).toEqual({ host, service: 'ecr', region: place })
  })
})

describe('a host is kept as it is, and names its own region', () => {
  test.each([
    ['111122223333.dkr.ecr.eu-west-3.amazonaws.com', 'eu-west-3'],
    ['111122223333.dkr.ecr-fips.us-west-2.amazonaws.com', 'us-west-2'],
    ['111122223333.dkr-ecr.ap-southeast-4.on.aws', 'ap-southeast-4'],
    ['111122223333.dkr-ecr-fips.us-east-2.on.aws', 'us-east-2'],
    ['111122223333.dkr.ecr-fips.us-gov-east-1.amazonaws.com', 'us-gov-east-1'],
    ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['111122223333.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn', 'cn-north-1'],
    ['111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
    ['111122223333.dkr.ecr.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1'],
  ])('%s', (host, own) => {
    expect(parseRegistry(host, region)).toEqual({ host, service: 'ecr', region: own })
    expect(isEcrHost(host)).toBe(true)
  })

  test.each(['public.ecr.aws', 'ecr-public.aws.com'])('%s is ECR Public, whose tokens come from us-east-1', (host) => {
    expect(parseRegistry(host, 'eu-west-3')).toEqual({ host, service: 'ecr-public', region: 'us-east-1' })
  })

  test.each(['127.0.0.1:5000', 'localhost:5000', '[::1]:5000'])(
    '%s is a port-forward, with the token of the region',
    (host) => {
      expect(parseRegistry(host, region)).toEqual({ host, service: 'ecr', region })
      expect(isEcrHost(host)).toBe(false)
    },
  )
})

describe('no other host is ever sent a password', () => {
  test.each([
    ['another registry', 'ghcr.io'],
    ['a look-alike domain', '111122223333.dkr.ecr.us-east-1.amazonaws.com.evil.example'],
    ['a look-alike prefix', 'evil.example/111122223333.dkr.ecr.us-east-1.amazonaws.com'],
    ['a suffix cut short', '111122223333.dkr.ecr.us-east-1.amazonaws.co'],
    ["another partition's suffix", '111122223333.dkr.ecr.us-east-1.amazonaws.com.cn'],
    ['a Chinese region without .cn', '111122223333.dkr.ecr.cn-north-1.amazonaws.com'],
    ['a region that does not exist', '111122223333.dkr.ecr.us-eats-1.amazonaws.com'],
    ['the dual-stack form with the usual suffix', '111122223333.dkr-ecr.us-east-1.amazonaws.com'],
    ['the usual form with the dual-stack suffix', '111122223333.dkr.ecr.us-east-1.on.aws'],
    ['dual-stack where ECR has none', '111122223333.dkr-ecr.us-iso-east-1.on.aws'],
    ['a name for the account', 'hub.dkr.ecr.us-east-1.amazonaws.com'],
    ['eleven digits', '11112222333.dkr.ecr.us-east-1.amazonaws.com'],
    ['a port', '111122223333.dkr.ecr.us-east-1.amazonaws.com:443'],
    ['capitals', '111122223333.DKR.ECR.us-east-1.amazonaws.com'],
    ['a user in front', 'user@111122223333.dkr.ecr.us-east-1.amazonaws.com'],
    ['a line break behind', '111122223333.dkr.ecr.us-east-1.amazonaws.com\nevil.example'],
    ['loopback without a port', 'localhost'],
    ['a host that starts like loopback', 'localhost.evil.example:5000'],
    ['an address of the network', '10.0.0.1:5000'],
    ['a path on loopback', '127.0.0.1:5000/repository'],
    ['a repository of ECR Public', 'public.ecr.aws/docker'],
    ['eleven digits alone', '11112222333'],
    ['an ARN', 'arn:aws:ecr:us-east-1:111122223333:repository/x'],
  ])('%s', (_what, text) => {
    expect(() => parseRegistry(text, region)).toThrow(UserError)
    expect(() => parseRegistry(text, region)).toThrow("The input 'registries' is")
  })

  test('the domains to choose from are named once each, and four of them', () => {
    expect(() => parseRegistry('registry.example.com', region)).toThrow(
      expect.objectContaining({
        remedy: expect.stringContaining(': amazonaws.com, amazonaws.com.cn, amazonaws.eu, c2s.ic.gov, ...)'),
      }),
    )
  })
})

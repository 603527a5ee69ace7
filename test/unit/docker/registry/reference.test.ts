import { describe, expect, test } from '@jest/globals'
import { checkRegistryHost, checkRepository, registryOrigin } from '../../../../src/docker/registry/reference.ts'

describe('names of repositories', () => {
  test.each(['ab', 'hub-datasets-server-api', 'a/b', 'a.b_c__d--e/f0', 'a---b', `${'a'.repeat(256)}`])('%s', (name) => {
    expect(checkRepository(name, 'api')).toBe(name)
  })

  test.each(['a', 'Api', '-a', 'a-', 'a..b', 'a___b', 'a//b', '/a', 'a/', 'a b', 'a:b', 'ä', '', 'a'.repeat(257)])(
    "refused: '%s'",
    (name) => expect(() => checkRepository(name, 'api')).toThrow("Service 'api' would be pushed to"),
  )
})

describe('registries', () => {
  test.each([
    ['707930574880.dkr.ecr.us-east-1.amazonaws.com', 'https'],
    ['ghcr.io', 'https'],
    ['registry.example.com:5000', 'https'],
    ['localhost:5000', 'http'],
    ['127.0.0.1:5000', 'http'],
    ['127.1.2.3', 'http'],
    ['[::1]:5000', 'http'],
    // Names that only look like this machine.
    ['localhost.example.com', 'https'],
    ['127.0.0.1.example.com', 'https'],
  ])('%s speaks %s', (host, protocol) => {
    expect(registryOrigin(checkRegistryHost(host))).toBe(`${protocol}://${host}`)
  })

  test.each(['https://ghcr.io', 'ghcr.io/org', 'user@host', 'host:port', 'a b', '', '-a.b', 'host:123456'])(
    "refused: '%s'",
    (host) => expect(() => checkRegistryHost(host)).toThrow("which is not a registry's host name"),
  )
})

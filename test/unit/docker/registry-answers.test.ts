import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { Registry } from '../../../src/docker/registry/client.ts'
import { checkRegistryHost } from '../../../src/docker/registry/reference.ts'
import { uploadBlob } from '../../../src/docker/registry/upload.ts'
import { testDependencies } from '../../support/push-images/fakes.ts'

async function withRegistry<T>(answer: (response: ServerResponse) => void, body: (registry: Registry) => Promise<T>) {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await using dependencies = testDependencies()
  const login = '{"auths":{"other.example.com":{"auth":"c2VjcmV0OnNlY3JldA=="}}}'
  const environment = { ...dependencies.environment, DOCKER_CONFIG: '/nowhere', DOCKER_AUTH_CONFIG: login }
  try {
    const { port } = server.address() as AddressInfo
    return await body(new Registry(`127.0.0.1:${port}`, undefined, { ...dependencies, environment })).catch(
      (error: unknown) => error,
    )
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('what is no registry', () => {
  test.each([
    ['JSON of something else', 200, '{}', 'application/json'],
    ['a text', 200, 'Welcome', 'text/plain'],
    ['nothing', 200, '', 'text/plain'],
    ['a redirect to a sign-in page', 302, '', 'text/plain'],
  ])('is said where a manifest is asked for: %s', async (_, status, body, type) => {
    const answer = (response: ServerResponse) => void response.writeHead(status, { 'content-type': type }).end(body)
    const error = await withRegistry(answer, (registry) => registry.readManifest('api', 'v1'))
    expect(error).toMatchObject({
      name: 'WorldError',
      message: expect.stringContaining(`with a manifest when asked to look up api:v1 (HTTP ${status}, ${type}).`),
    })
  })

  test('has no layer because it redirects', async () => {
    const answer = (response: ServerResponse) => void response.writeHead(302, { location: '/sign-in' }).end()
    const error = await withRegistry(answer, (registry) => registry.hasBlobNow('api', 'sha256:0'))
    expect(error).toMatchObject({ message: expect.stringContaining('(HTTP 302, no content-type)') })
  })

  test.each(['http://', 'ftp://elsewhere/upload'])('wants an upload sent to %s', async (location) => {
    const content = Buffer.from('layer')
    const descriptor = { mediaType: 'application/octet-stream', digest: 'sha256:0', size: content.length }
    const answer = (response: ServerResponse) => void response.writeHead(202, { location }).end()
    const blob = { descriptor, open: () => Readable.from([content]) }
    const error = await withRegistry(answer, (registry) => uploadBlob(registry, 'api', blob))
    expect(error).toMatchObject({ message: expect.stringContaining(`sent to '${location}', which is no address.`) })
  })

  test('denies by a page of its own', async () => {
    const answer = (response: ServerResponse) => void response.writeHead(403).end('<html>')
    const error = await withRegistry(answer, (registry) => registry.readManifest('api', 'v1'))
    expect(error).toMatchObject({ message: expect.stringContaining('by something that is no registry') })
  })
})

test('a refused login names the other hosts of the job, not their secrets', async () => {
  const answer = (response: ServerResponse) => void response.writeHead(401).end()
  const error = await withRegistry(answer, (registry) => registry.readManifest('api', 'v1'))
  expect(error).toMatchObject({ remedy: expect.stringContaining('This job is logged in to: other.example.com; is') })
})

test.each([
  ['123456789012', "is the account id '123456789012'"],
  ['example.com:99999', "not a registry's host name"],
  ['999999999999:5000', "not a registry's host name"],
])('no host: %s', (host, message) => expect(() => checkRegistryHost(host)).toThrow(message))

/** Text that others write: whatever it is, it gives a value or an error that says what is wrong, and touches nothing else. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openSessionAs } from '../../src/aws/sts/assume.ts'
import { parseClaims } from '../../src/aws/sts/id-token.ts'
import { parseSessionPolicies } from '../../src/aws/sts/session-policies.ts'
import { parseSessionTags } from '../../src/aws/sts/session-tags.ts'
import type { ImageFiles } from '../../src/docker/image/files.ts'
import { readLayout } from '../../src/docker/image/layout.ts'
import { parseChallenge } from '../../src/docker/registry/authorization.ts'
import { Registry } from '../../src/docker/registry/client.ts'
import { ActionError } from '../../src/errors.ts'
import { Inputs } from '../../src/runner/inputs.ts'
import { testDependencies } from '../support/push-images/fakes.ts'
import { withoutJitter } from '../support/without-jitter.ts'

withoutJitter()

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json())

/** What comes of it: undefined where it is refused by an error for the user. Any other error is thrown. */
async function outcome<T>(read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ActionError && error.message !== '' && error.remedy !== '') return undefined
    throw error
  }
}

function expectUntouched(): void {
  expect([Object.keys(Object.prototype), Object.keys(Array.prototype)]).toEqual([[], []])
}

test('inputs', async () => {
  const choices = fc.constantFrom('', 'true', ' 1h30m', '12', '"a", b # c', '-', '\n')
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        text,
        fc.tuple(choices, text, choices).map((parts) => parts.join('')),
      ),
      async (given) => {
        const inputs = new Inputs({ INPUT_X: given })
        expect([true, false, undefined]).toContain(await outcome(() => inputs.boolean('x')))
        const integer = await outcome(() => inputs.integer('x', { min: 1, max: 5 }))
        expect([1, 2, 3, 4, 5, undefined]).toContain(integer)
        const seconds = await outcome(() => inputs.duration('x', { min: 900, max: 43_200 }))
        if (seconds !== undefined) expect(Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200).toBe(true)
        for (const entry of (await outcome(() => inputs.list('x'))) ?? []) expect(entry).not.toBe('')
        await outcome(() => parseSessionPolicies(given, [given]))
        await outcome(() => parseSessionTags([given]))
        expectUntouched()
      },
    ),
  )
})

describe('STS and GitHub', () => {
  test('the claims of a token', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (payload) => {
        for (const token of [payload, `x.${Buffer.from(payload).toString('base64url')}.x`]) {
          expect(typeof parseClaims(token)).toBe('object')
        }
        expectUntouched()
      }),
    )
  })

  const tags = ['Arn', 'AssumedRoleUser', 'Credentials', 'AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration']
  const xml = fc
    .array(fc.tuple(fc.constantFrom(...tags, '__proto__', 'Error', 'Code'), text), { maxLength: 8 })
    .map((elements) => elements.map(([tag, content]) => `<${tag}>${content}</${tag}>`).join(''))
  const answers = fc.oneof(
    text,
    xml.map((content) => `<AssumeRoleResponse><AssumeRoleResult>${content}</AssumeRoleResult></AssumeRoleResponse>`),
  )

  test('the answer of STS gives no session but the whole one of the role', async () => {
    const role = { arn: 'arn:aws:iam::111122223333:role/r', account: '111122223333', name: 'r', partition: 'aws' }
    const request = { region: 'us-east-1', role, chain: [], sessionName: 'x', duration: 3600, tags: [] }
    await fc.assert(
      fc.asyncProperty(answers, fc.constantFrom(200, 400, 403), async (answer, status) => {
        await using dependencies = testDependencies()
        const body = Object.assign(Readable.from([Buffer.from(answer)]), {
          text: async () => '',
          json: async () => ({}),
        })
        const http = async () => ({ status, headers: { 'content-type': 'text/xml' }, body })
        const credentials = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' }
        const caller = { credentials, label: 'somebody' }
        const whole = { ...request, policies: { managed: [] } } as unknown as Parameters<typeof openSessionAs>[1]
        expect(await outcome(() => openSessionAs(caller, whole, { ...dependencies, http }))).toBeUndefined()
        expectUntouched()
      }),
    )
  })
})

describe('registries', () => {
  test('a challenge has a web address, or is none', async () => {
    const parts = fc.constantFrom('Bearer ', 'Basic ', 'realm="', 'https://a/', '"', ',', '\\', 'service="')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(parts, text)), async (given) => {
        const challenge = parseChallenge(given.join(''))
        if (challenge) expect(challenge.realm).toMatch(/^\s*https?:/i)
      }),
    )
  })

  test('a challenge as long as Node takes a header is read at once', () => {
    for (const part of ['Bearer ', 'realm="', 'a', '\\', ', ', '",Bearer realm="']) {
      parseChallenge(`Bearer ${part.repeat(16_384 / part.length)}`)
    }
  })

  test('a manifest is what was asked for, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(200, 404, 302), async (answer, status) => {
        await using dependencies = testDependencies()
        const bytes = Buffer.from(answer)
        const body = Object.assign(Readable.from([bytes]), { text: async () => answer, json: async () => ({}) })
        const http = async () => ({ status, headers: {}, body })
        const registry = new Registry('registry.example.com', undefined, { ...dependencies, http })
        const found = await outcome(() => registry.readManifest('api', `sha256:${'0'.repeat(64)}`))
        expect(found).toBeUndefined()
        expectUntouched()
      }),
    )
  })
})

/** Files of a layout whose index names each of these manifests by its true digest. */
function layoutOf(manifests: readonly unknown[]): ImageFiles {
  const files = new Map<string, Buffer>([['oci-layout', Buffer.from('{}')]])
  const descriptors = manifests.map((manifest) => {
    const bytes = Buffer.from(JSON.stringify(manifest) ?? '')
    const hex = createHash('sha256').update(bytes).digest('hex')
    files.set(`blobs/sha256/${hex}`, bytes)
    return { digest: `sha256:${hex}`, size: bytes.length, mediaType: 'application/vnd.oci.image.manifest.v1+json' }
  })
  files.set('index.json', Buffer.from(JSON.stringify({ manifests: descriptors })))
  return {
    path: 'images',
    size: async (name) => files.get(name)?.length,
    read: async (name) => files.get(name),
    open: () => Readable.from([]),
  }
}

test('manifests of a layout', async () => {
  const parts = fc.oneof(fc.jsonValue(), fc.array(fc.record({ digest: text, size: fc.jsonValue() })))
  const manifest = fc.oneof(fc.jsonValue(), fc.record({ config: parts, layers: parts, manifests: parts }))
  await fc.assert(
    fc.asyncProperty(fc.array(manifest, { maxLength: 3 }), async (manifests) => {
      const image = await outcome(() => readLayout(layoutOf(manifests)))
      // None of the parts is there.
      if (image) expect([image.blobs, image.children]).toEqual([[], []])
      expectUntouched()
    }),
  )
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as openpgp from 'openpgp'
import { awsCliKey, type PinnedKey } from '../../../src/tools/signature/aws-cli-key.ts'
import { parsePinnedKey, verifyPgp } from '../../../src/tools/signature/pgp.ts'
import { type AwsCliKey, makeSigningKey, sign } from '../../sandbox/mirrors/download-sites.ts'

const folder = mkdtempSync(join(tmpdir(), 'pgp-'))
const file = join(folder, 'file.zip')
const content = Buffer.from('the AWS CLI, so to speak\n'.repeat(5000))
let key: AwsCliKey
let pinned: PinnedKey
const now = new Date()

beforeAll(async () => {
  writeFileSync(file, content)
  key = await makeSigningKey()
  pinned = { armored: key.publicKey, fingerprint: key.fingerprint }
})
afterAll(() => rmSync(folder, { recursive: true }))

// The time of verification: a signature is younger than this file.
const verify = (signature: Uint8Array | string, of = file) => verifyPgp(of, Buffer.from(signature), pinned, new Date())

async function binary(armored: string): Promise<Uint8Array> {
  const { packets } = await openpgp.readSignature({ armoredSignature: armored })
  return packets.write()
}

describe('a detached signature', () => {
  test('by the pinned key is good, armoured or binary', async () => {
    const signature = await sign(content, key)
    const expected = { keyId: key.fingerprint.slice(-16) }
    await expect(verify(signature)).resolves.toEqual(expected)
    await expect(verify(await binary(signature))).resolves.toEqual(expected)
  })

  test('of a file that was changed by one bit is refused', async () => {
    const changed = Buffer.from(content)
    changed[70_000] = (changed[70_000] ?? 0) ^ 1
    const path = join(folder, 'changed.zip')
    writeFileSync(path, changed)
    await expect(verify(await sign(content, key), path)).rejects.toThrow('The PGP signature does not match the file')
  })

  test('of a file that was cut short is refused', async () => {
    const path = join(folder, 'short.zip')
    writeFileSync(path, content.subarray(0, -1))
    await expect(verify(await sign(content, key), path)).rejects.toThrow('The PGP signature does not match the file')
  })

  test('by another key is refused, and says by whom', async () => {
    const other = await makeSigningKey()
    await expect(verify(await sign(content, other))).rejects.toThrow(
      `The file is signed by the key ${other.fingerprint.slice(-16)} and not by ${key.fingerprint.slice(-16)}.`,
    )
  })

  test('by another key that claims the pinned id is refused', async () => {
    const other = await makeSigningKey()
    const { packets } = await openpgp.readSignature({ armoredSignature: await sign(content, other) })
    const [packet] = packets
    if (!packet) throw new Error('no signature')
    // The issuer also stands in the part that is not signed; a forger writes there what he likes.
    const forged = Buffer.from(packets.write())
    const from = Buffer.from(other.fingerprint.slice(-16), 'hex')
    const to = Buffer.from(key.fingerprint.slice(-16), 'hex')
    for (let at = forged.indexOf(from); at >= 0; at = forged.indexOf(from)) to.copy(forged, at)
    await expect(verify(forged)).rejects.toThrow(/The PGP signature does not match the file/)
  })

  test('whose bytes were changed is refused', async () => {
    const bytes = Buffer.from(await binary(await sign(content, key)))
    bytes[bytes.length - 4] = (bytes[bytes.length - 4] ?? 0) ^ 1
    await expect(verify(bytes)).rejects.toThrow('The PGP signature does not match the file')
  })

  test('of a text instead of a file is refused', async () => {
    const signature = await openpgp.sign({
      message: await openpgp.createMessage({ text: content.toString() }),
      signingKeys: await openpgp.readPrivateKey({ armoredKey: key.privateKey }),
      detached: true,
      format: 'armored',
    })
    await expect(verify(signature)).rejects.toThrow('It is not a signature of a file.')
  })

  test.each([
    ['a web page', '<!DOCTYPE html><title>Sign in</title>'],
    ['nothing', ''],
    ['a public key', awsCliKey.armored],
  ])('that is %s is refused', async (_name, text) => {
    await expect(verify(text)).rejects.toThrow(/no PGP signature|signed by the key nobody/)
  })

  test('from the future is refused', async () => {
    const signature = await openpgp.sign({
      message: await openpgp.createMessage({ binary: new Uint8Array(content) }),
      signingKeys: await openpgp.readPrivateKey({ armoredKey: key.privateKey }),
      detached: true,
      format: 'armored',
      date: new Date(now.getTime() + 3600_000),
    })
    await expect(verify(signature)).rejects.toThrow('The PGP signature does not match the file')
  })
})

describe('a key that expired', () => {
  const born = new Date(now.getTime() - 3 * 365 * 86_400_000)
  let old: { armored: string; fingerprint: string; privateKey: openpgp.PrivateKey }

  beforeAll(async () => {
    const { privateKey, publicKey } = await openpgp.generateKey({
      type: 'ecc',
      userIDs: [{ name: 'Test' }],
      date: born,
      keyExpirationTime: 365 * 86_400,
      format: 'object',
    })
    old = { armored: publicKey.armor(), fingerprint: publicKey.getFingerprint().toUpperCase(), privateKey }
  })

  const signed = async (signingKeys: openpgp.PrivateKey, date: Date) =>
    Buffer.from(
      await openpgp.sign({
        message: await openpgp.createMessage({ binary: new Uint8Array(content) }),
        signingKeys,
        detached: true,
        format: 'armored',
        date,
      }),
    )

  test('still vouches for what it signed before, with a warning', async () => {
    const signature = await signed(old.privateKey, new Date(born.getTime() + 86_400_000))
    const { warning } = await verifyPgp(file, signature, old, now)
    const day = new Date(born.getTime() + 365 * 86_400_000).toISOString().slice(0, 10)
    expect(warning).toContain(`expired on ${day}`)
  })

  test('vouches for a new release where its owner extended it since, with a warning', async () => {
    const { privateKey } = await openpgp.reformatKey({
      privateKey: old.privateKey,
      userIDs: [{ name: 'Test' }],
      keyExpirationTime: 0,
      date: new Date(now.getTime() - 86_400_000),
      format: 'object',
    })
    expect(privateKey.getFingerprint().toUpperCase()).toBe(old.fingerprint)
    const signature = await signed(privateKey, now)
    await expect(verifyPgp(file, signature, old, now)).resolves.toMatchObject({
      warning: expect.stringContaining('expired'),
    })
  })

  test('does not vouch for a changed file', async () => {
    const signature = await signed(old.privateKey, new Date(born.getTime() + 86_400_000))
    const path = join(folder, 'other.zip')
    writeFileSync(path, 'other')
    await expect(verifyPgp(path, signature, old, now)).rejects.toThrow('does not match')
  })
})

describe("the vendor's key", () => {
  test('has the pinned fingerprint, and its self-signature, a real one by that key, is good', async () => {
    const read = await parsePinnedKey(awsCliKey)
    expect(read.getFingerprint().toUpperCase()).toBe('FB5DB77FD5C118B80511ADA8A6310ACC4672475C')
    expect(read.getUserIDs()).toEqual(['AWS CLI Team <aws-cli@amazon.com>'])
  })

  test('is refused where its self-signature was changed', async () => {
    const read = await openpgp.readKey({ armoredKey: awsCliKey.armored })
    const bytes = Buffer.from(read.write())
    bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1
    const changed = await openpgp.readKey({ binaryKey: bytes })
    await expect(parsePinnedKey({ ...awsCliKey, armored: changed.armor() })).rejects.toThrow(
      /Signature verification failed/,
    )
  })

  test('cannot be replaced: another key under the pinned fingerprint is refused', async () => {
    await expect(parsePinnedKey({ ...awsCliKey, armored: key.publicKey })).rejects.toThrow(
      `The pinned key has the fingerprint ${key.fingerprint}.`,
    )
  })

  test('does not vouch for what another key signed', async () => {
    await expect(verifyPgp(file, Buffer.from(await sign(content, key)), awsCliKey, now)).rejects.toThrow(
      `The file is signed by the key ${key.fingerprint.slice(-16)} and not by A6310ACC4672475C.`,
    )
  })
})

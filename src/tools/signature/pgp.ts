import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Key, SignaturePacket } from 'openpgp'
import { messageOf, UserError } from '../../errors.ts'
import type { PinnedKey } from './aws-cli-key.ts'
import { signatureRemedy } from './remedy.ts'

interface PgpVerdict {
  /** Long id of the key that signed. */
  keyId: string
  /** For the user, though the signature is good: the key has expired. */
  warning?: string
}

/**
 * Verifies a detached OpenPGP signature (RFC 9580) of a file by the one key that is pinned. The file is read as a
 * stream. The key's own self-signature is verified first. An expired key warns, since the vendor extends the same key
 * every year and our copy cannot know.
 *
 * @param signature as published: binary or ASCII-armoured.
 * @throws UserError for a signature by another key, a bad one, or none.
 */
export async function verifyPgp(
  file: string,
  signature: Uint8Array,
  pinned: PinnedKey,
  now: Date,
): Promise<PgpVerdict> {
  const openpgp = await import('openpgp')
  const key = await parsePinnedKey(pinned)
  const packet = await parseSignature(signature, key)
  try {
    if (packet.signatureType !== openpgp.enums.signature.binary) throw new Error('It is not a signature of a file.')
    await packet.verify(key.keyPacket, openpgp.enums.signature.binary, streamOf(file), now, true)
  } catch (cause) {
    throw new UserError(`The PGP signature does not match the file: ${messageOf(cause)}.`, signatureRemedy, { cause })
  }
  const expiry = await expiryOf(key)
  const keyId = key.getKeyID().toHex().toUpperCase()
  if (expiry > now && expiry > (packet.created ?? now)) return { keyId }
  const day = expiry.toISOString().slice(0, 10)
  return {
    keyId,
    warning: `Our copy of the key ${keyId} expired on ${day}. The signature is by that key; a newer release of this action may carry its extension.`,
  }
}

/**
 * The pinned key. Its fingerprint is the pin's, its self-signature is good, and it is not revoked.
 *
 * @throws Error when the source holds something else.
 */
export async function parsePinnedKey(pinned: PinnedKey): Promise<Key> {
  const openpgp = await import('openpgp')
  const key = await openpgp.readKey({ armoredKey: pinned.armored })
  const fingerprint = key.getFingerprint().toUpperCase()
  if (fingerprint !== pinned.fingerprint) throw new Error(`The pinned key has the fingerprint ${fingerprint}.`)
  const [user] = key.users
  const selfSignature = user?.selfCertifications[0]
  if (!user?.userID || !selfSignature) throw new Error(`The key ${fingerprint} has no self-signature.`)
  const type = selfSignature.signatureType ?? openpgp.enums.signature.certGeneric
  // Without a date: whether the key has expired is judged apart.
  await selfSignature.verify(key.keyPacket, type, { userID: user.userID, key: key.keyPacket })
  if (key.revocationSignatures.length > 0) throw new Error(`The key ${fingerprint} is revoked.`)
  return key
}

/** When the key expires according to its self-signature; far in the future if it does not say. */
async function expiryOf(key: Key): Promise<Date> {
  const seconds = key.users[0]?.selfCertifications[0]?.keyExpirationTime
  return seconds ? new Date(key.getCreationTime().getTime() + seconds * 1000) : new Date(8.64e15)
}

async function parseSignature(bytes: Uint8Array, key: Key): Promise<SignaturePacket> {
  const openpgp = await import('openpgp')
  const text = Buffer.from(bytes).toString('latin1')
  let packets: SignaturePacket[]
  try {
    const armored = text.trimStart().startsWith('-----BEGIN PGP SIGNATURE-----')
    const read = armored
      ? await openpgp.readSignature({ armoredSignature: text })
      : await openpgp.readSignature({ binarySignature: bytes })
    packets = [...read.packets]
  } catch (cause) {
    const start = text.slice(0, 60).replaceAll(/[^\x20-\x7e]+/g, ' ')
    throw new UserError(`What is published as the signature is no PGP signature: '${start}'.`, signatureRemedy, {
      cause,
    })
  }
  const packet = packets.find((candidate) => candidate.issuerKeyID.equals(key.getKeyID()))
  if (packet) return packet
  const signers = packets.map((candidate) => candidate.issuerKeyID.toHex().toUpperCase()).join(', ') || 'nobody'
  throw new UserError(
    `The file is signed by the key ${signers} and not by ${key.getKeyID().toHex().toUpperCase()}.`,
    signatureRemedy,
  )
}

/**
 * The file as the literal data that OpenPGP.js hashes. Its own packet would keep a second copy of the stream for later
 * readers; there are none, and the file has 60 MB.
 */
function streamOf(file: string): { text: null; getBytes: () => ReadableStream<Uint8Array> } {
  return { text: null, getBytes: () => Readable.toWeb(createReadStream(file, { highWaterMark: 1024 * 1024 })) }
}

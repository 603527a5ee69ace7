import { type AwsCliKey, type Mirrors, sign, zip } from '../sandbox/mirrors/download-sites.ts'

/**
 * Publishes a signed archive of the AWS CLI that must not be unpacked: with a forbidden entry of this name, or without
 * the required entries.
 */
export async function putAwsArchive(mirrors: Mirrors, version: string, key: AwsCliKey, entry?: string): Promise<void> {
  const harmless = 'x'.repeat(entry?.length ?? 5)
  const archive = await zip({
    ...(entry ? { 'aws/dist/aws': Buffer.from(`#!/bin/sh\necho aws-cli/${version} x\n`) } : {}),
    [harmless]: Buffer.from('evil'),
  })
  const bytes = entry ? Buffer.from(archive.toString('latin1').replaceAll(harmless, entry), 'latin1') : archive
  const name = `/awscli-exe-linux-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-${version}.zip`
  mirrors.put('aws', name, bytes)
  mirrors.put('aws', `${name}.sig`, await sign(bytes, key))
}

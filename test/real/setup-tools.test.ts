/** setup-tools against programs that we did not write: GnuPG, tar, and the aws and kubectl of this machine. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { untar } from '../../src/tools/archive/tar.ts'
import { awsCliKey, type PinnedKey } from '../../src/tools/signature/aws-cli-key.ts'
import { verifyPgp } from '../../src/tools/signature/pgp.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { describeWith } from '../support/real-programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'real-tools-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeWith({ gpg: ['--version'] }, "GnuPG's signatures", () => {
  const home = join(folder, 'gnupg')
  const file = join(folder, 'file.zip')
  const gpg = (...args: string[]) =>
    execFileSync('gpg', ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', ...args])
  let pinned: PinnedKey

  beforeAll(() => {
    mkdirSync(home, { mode: 0o700 })
    writeFileSync(file, 'x'.repeat(3_000_000))
    // As AWS's: RSA with 4096 bits, and SHA-512 below.
    gpg('--passphrase', '', '--quick-generate-key', 'Test <test@example.com>', 'rsa4096', 'sign', '1y')
    const listing = gpg('--with-colons', '--list-keys').toString()
    pinned = {
      armored: gpg('--armor', '--export').toString(),
      fingerprint: /^fpr:+([0-9A-F]{40}):/m.exec(listing)?.[1] ?? '',
    }
  }, 120_000)

  const signed = () => {
    gpg('--yes', '--digest-algo', 'SHA512', '--output', `${file}.sig`, '--detach-sign', file)
    return readFileSync(`${file}.sig`)
  }

  test('are good by the pinned key', async () => {
    const verdict = await verifyPgp(file, signed(), pinned, new Date(Date.now() + 1000))
    expect(verdict).toEqual({ keyId: pinned.fingerprint.slice(-16) })
  })

  test('are refused for a changed file, and for the key of AWS', async () => {
    const signature = signed()
    const now = new Date(Date.now() + 1000)
    await expect(verifyPgp(file, signature, awsCliKey, now)).rejects.toThrow('and not by A6310ACC4672475C')
    writeFileSync(file, `y${readFileSync(file, 'utf8').slice(1)}`)
    await expect(verifyPgp(file, signature, pinned, now)).rejects.toThrow('does not match the file')
  })

  test("agree with us on the fingerprint of AWS's key", () => {
    const path = join(folder, 'aws.asc')
    writeFileSync(path, awsCliKey.armored)
    const shown = gpg('--with-colons', '--show-keys', path).toString()
    expect(/^fpr:+([0-9A-F]{40}):/m.exec(shown)?.[1]).toBe(awsCliKey.fingerprint)
  })
})

describeWith({ tar: ['--version'] }, 'an archive of the system’s tar', () => {
  test('is unpacked', async () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')]
    mkdirSync(join(from, 'linux-amd64'), { recursive: true })
    mkdirSync(to)
    writeFileSync(join(from, 'linux-amd64', 'helm'), 'program', { mode: 0o755 })
    const archive = join(folder, 'helm.tar.gz')
    execFileSync('tar', ['-czf', archive, '-C', from, 'linux-amd64'])
    await untar(archive, to, 1e6)
    expect(readFileSync(join(to, 'linux-amd64', 'helm'), 'utf8')).toBe('program')
  })
})

describeWith({ aws: ['--version'], kubectl: ['version', '--client'] }, 'the aws and kubectl of this machine', () => {
  test('are found, with the versions that they print themselves', async () => {
    const job = new Job()
    try {
      const { outputs, conclusion } = await job.uses('setup-tools', { 'kubectl-alias': 'k' })
      expect(conclusion).toBe('success')
      const says = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' })
      expect(says('aws', '--version')).toContain(`aws-cli/${outputs['aws-version']} `)
      expect(says('kubectl', 'version', '--client', '-o', 'json')).toContain(`"v${outputs['kubectl-version']}"`)
      const { log } = await job.run('k version --client && kubectl version --client')
      const lines = log.trim().split('\n')
      expect(lines.slice(0, lines.length / 2)).toEqual(lines.slice(lines.length / 2))
      await job.end()
    } finally {
      job.dispose()
    }
  })
})

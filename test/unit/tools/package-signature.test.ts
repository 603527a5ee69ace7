import { describe, expect, test } from '@jest/globals'
import {
  checkMsi,
  checkPkg,
  expandMsi,
  expandPkg,
  judgeMsi,
  judgePkg,
  type Run,
} from '../../../src/tools/signature/package-signature.ts'

// As AWS's guides print it (SAM CLI developer guide, "Verify the integrity of the installer", macOS), with the
// file's name changed.
const pkgutil = `Package "AWSCLIV2.pkg":
   Status: signed by a developer certificate issued by Apple for distribution
   Notarization: trusted by the Apple notary service
   Signed with a trusted timestamp on: 2023-05-16 20:29:29 +0000
   Certificate Chain:
    1. Developer ID Installer: AMZN Mobile LLC (94KV3E626L)
       Expires: 2027-06-28 22:57:06 +0000
       SHA256 Fingerprint:
           49 68 39 4A BA 83 3B F0 CC 5E 98 3B E7 C1 72 AC 85 97 65 18 B9 4C
           BA 34 62 BF E9 23 76 98 C5 DA
       ------------------------------------------------------------------------
    2. Developer ID Certification Authority
       Expires: 2031-09-17 00:00:00 +0000
       ------------------------------------------------------------------------
    3. Apple Root CA
       Expires: 2035-02-09 21:40:36 +0000
`

const says = (stdout: string, exitCode = 0, stderr = '') => ({ exitCode, stdout, stderr })

describe('a package for macOS', () => {
  test("is accepted with the signature of AWS's team", () => {
    expect(judgePkg(says(pkgutil))).toBe('signature of Apple team 94KV3E626L')
  })

  test.each([
    ['unsigned', says('Package "a.pkg":\n   Status: no signature\n', 1), 'macOS does not accept'],
    ['unsigned, with exit code 0', says('Package "a.pkg":\n   Status: no signature\n'), 'macOS does not accept'],
    [
      "signed and notarized, by somebody else's team",
      says(pkgutil.replace('AMZN Mobile LLC (94KV3E626L)', 'Mallory Inc (ABCDE12345)')),
      "signed by 'Developer ID Installer: Mallory Inc (ABCDE12345)' and not by AWS's team 94KV3E626L",
    ],
    [
      "signed by a company that calls itself like AWS's team",
      says(pkgutil.replace('AMZN Mobile LLC (94KV3E626L)', '(94KV3E626L) (ABCDE12345)')),
      'and not by',
    ],
    [
      "signed by another, with AWS's certificate further down the chain",
      says(
        pkgutil
          .replace(
            '1. Developer ID Installer: AMZN Mobile LLC (94KV3E626L)',
            '1. Developer ID Installer: M (ABCDE12345)',
          )
          .replace(
            '2. Developer ID Certification Authority',
            '2. Developer ID Installer: AMZN Mobile LLC (94KV3E626L)',
          ),
      ),
      'and not by',
    ],
    [
      'expired',
      says(pkgutil.replace(/signed by a developer.*/, 'signed by a certificate that has since expired'), 1),
      'has since expired',
    ],
    [
      'self-signed',
      says(pkgutil.replace(/signed by a developer.*/, 'signed by untrusted certificate')),
      'untrusted certificate',
    ],
    ['no answer', says('', 1, 'pkgutil: cannot open'), 'pkgutil: cannot open'],
  ])('is refused: %s', (_name, result, message) => {
    expect(() => judgePkg(result)).toThrow(message)
  })

  test("is checked and unpacked by the system's own pkgutil", async () => {
    const calls: unknown[] = []
    const run: Run = async (program, args) => {
      calls.push([program, ...args])
      return says(pkgutil)
    }
    await checkPkg('/tmp/a b.pkg', run)
    await expandPkg('/tmp/a b.pkg', '/tmp/out', run)
    expect(calls).toEqual([
      ['/usr/sbin/pkgutil', '--check-signature', '/tmp/a b.pkg'],
      ['/usr/sbin/pkgutil', '--expand-full', '/tmp/a b.pkg', '/tmp/out'],
    ])
  })
})

// ConvertTo-Json of Windows PowerShell over Get-AuthenticodeSignature; subjects as in aws/aws-tools-for-powershell.
const authenticode = (subject: string, status = 'Valid', message = 'Signature verified.') =>
  says(JSON.stringify({ subject, message, status }, null, 4))

describe('a package for Windows', () => {
  test.each([
    'CN="Amazon Web Services, Inc.", OU=AWS, O="Amazon Web Services, Inc.", L=Seattle, S=Washington, C=US',
    'CN="Amazon Web Services, Inc.", O="Amazon Web Services, Inc.", L=Seattle, S=Washington, C=US, SERIALNUMBER=4152954',
  ])('is accepted: %s', (subject) => {
    expect(judgeMsi(authenticode(subject))).toBe('Authenticode signature of Amazon Web Services, Inc.')
  })

  test.each([
    ['unsigned', authenticode('', 'NotSigned', 'The file is not digitally signed.'), 'NotSigned, The file is not'],
    [
      'changed',
      authenticode('O="Amazon Web Services, Inc."', 'HashMismatch', 'The hash does not match.'),
      'HashMismatch',
    ],
    ['by another publisher', authenticode('CN=Mallory, O=Mallory, C=US'), "signed by 'CN=Mallory, O=Mallory, C=US'"],
    [
      'by a publisher whose name quotes the right one',
      authenticode('CN="O=""Amazon Web Services, Inc."", x", O=Mallory'),
      'and not by Amazon Web Services, Inc.',
    ],
    [
      'with two organisations',
      authenticode('O=Mallory, O="Amazon Web Services, Inc."'),
      'and not by Amazon Web Services, Inc.',
    ],
    ['no JSON', says('Get-AuthenticodeSignature : not recognized', 1), 'no answer'],
    ['null', says('null'), 'no answer'],
  ])('is refused: %s', (_name, result, message) => {
    expect(() => judgeMsi(result)).toThrow(message)
  })

  test('is checked and unpacked with paths in the environment, never in the script', async () => {
    const calls: { program: string; args: readonly string[]; env: Readonly<Record<string, string | undefined>> }[] = []
    const run: Run = async (program, args, options) => {
      calls.push({ program, args, env: options?.env ?? {} })
      return authenticode('O="Amazon Web Services, Inc."')
    }
    const hostile = `C:\\a'; Remove-Item C:\\ "b.msi`
    await checkMsi(hostile, { SYSTEMROOT: 'D:\\Windows' }, run)
    await expandMsi(hostile, 'C:\\out', { SYSTEMROOT: 'D:\\Windows' }, run)
    for (const { program, args, env } of calls) {
      expect(program).toContain('powershell.exe')
      expect(program.startsWith('D:\\Windows')).toBe(true)
      expect(args.join(' ')).not.toContain('Remove-Item')
      expect(env.DS_INFRA_FILE).toBe(hostile)
    }
    expect(calls[1]?.args.at(-1)).toContain('/a')
    expect(calls[1]?.env.DS_INFRA_FOLDER).toBe('C:\\out')
  })

  test('that cannot be unpacked says with which exit code', async () => {
    await expect(expandMsi('a.msi', 'out', {}, async () => says('', 1603, 'fatal'))).rejects.toThrow(
      'msiexec /a ended with 1603. fatal',
    )
  })
})

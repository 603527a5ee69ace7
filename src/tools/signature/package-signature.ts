/**
 * The AWS CLI's packages for macOS and Windows contain their signature. The system's own tools check it, and we pin the
 * signer. They are started by absolute path, so that PATH cannot replace them.
 */
import { join } from 'node:path'
import { UserError } from '../../errors.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { type ProcessResult, runProcess } from '../../system/process.ts'
import { signatureRemedy } from './remedy.ts'

/** Starts a program; replaced in tests, which run where neither system is. */
export type Run = typeof runProcess

/** Apple Developer ID team of AWS. */
const appleTeam = '94KV3E626L'
/** Organisation in the certificate that signs AWS's Windows packages. */
const windowsPublisher = 'Amazon Web Services, Inc.'

/**
 * Checks an installer package with `pkgutil --check-signature`.
 *
 * @returns a short text for the log.
 * @throws UserError when it is not signed by AWS's team with a certificate that Apple issued.
 */
export async function checkPkg(file: string, run: Run = runProcess): Promise<string> {
  return judgePkg(await run('/usr/sbin/pkgutil', ['--check-signature', file]))
}

/** Judges what `pkgutil --check-signature` printed. Its exit code does not say whose signature it is. */
export function judgePkg(result: ProcessResult): string {
  const status = /^\s*Status: (.+)$/m.exec(result.stdout)?.[1]?.trim() ?? result.stderr.trim()
  const trusted =
    result.exitCode === 0 && /^signed by a (developer )?certificate (issued by Apple|trusted by)/.test(status)
  if (!trusted)
    throw new UserError(`macOS does not accept the package's signature: ${status || 'no answer'}.`, signatureRemedy)
  const leaf = /^\s*1\. (.+)$/m.exec(result.stdout)?.[1]?.trim() ?? ''
  const team = /^Developer ID Installer: .+ \((\w+)\)$/.exec(leaf)?.[1]
  if (team !== appleTeam) {
    throw new UserError(`The package is signed by '${leaf}' and not by AWS's team ${appleTeam}.`, signatureRemedy)
  }
  return `signature of Apple team ${team}`
}

/** Unpacks a package's payload without installing it; `folder` must not exist. */
export async function expandPkg(file: string, folder: string, run: Run = runProcess): Promise<void> {
  const result = await run('/usr/sbin/pkgutil', ['--expand-full', file, folder])
  if (result.exitCode !== 0) throw unpackError('pkgutil --expand-full', result)
}

// The path is passed in the environment, so that nothing in it is read as a command.
const authenticode = [
  "$ErrorActionPreference = 'Stop'",
  '$s = Get-AuthenticodeSignature -LiteralPath $env:DS_INFRA_FILE',
  '@{ status = "$($s.Status)"; message = $s.StatusMessage; subject = $s.SignerCertificate.Subject } | ConvertTo-Json',
].join('; ')

// An administrative installation only unpacks: no registry, no rights. msiexec parses its own command line, in which
// only the value of a property may be quoted.
const unpackMsi = [
  "$ErrorActionPreference = 'Stop'",
  `$a = '/a "' + $env:DS_INFRA_FILE + '" /qn TARGETDIR="' + $env:DS_INFRA_FOLDER + '"'`,
  '$p = Start-Process -FilePath "$env:SystemRoot\\System32\\msiexec.exe" -ArgumentList $a -Wait -PassThru',
  'exit $p.ExitCode',
].join('; ')

/**
 * Checks a Windows Installer package with `Get-AuthenticodeSignature`.
 *
 * @returns a short text for the log.
 * @throws UserError when the signature is not valid or the publisher is not AWS.
 */
export async function checkMsi(file: string, environment: Environment, run: Run = runProcess): Promise<string> {
  return judgeMsi(await powershell(authenticode, { DS_INFRA_FILE: file }, environment, run))
}

/** Judges the JSON `{status, message, subject}` of the script above. */
export function judgeMsi(result: ProcessResult): string {
  let answer: { status?: unknown; message?: unknown; subject?: unknown } | null = null
  try {
    answer = JSON.parse(result.stdout)
  } catch {
    // Judged below: no answer is no signature.
  }
  if (result.exitCode !== 0 || answer?.status !== 'Valid') {
    const said = String(answer?.message ?? (result.stderr.trim() || 'no answer'))
    throw new UserError(
      `Windows does not accept the package's signature: ${answer?.status ?? 'unknown'}, ${said}`,
      signatureRemedy,
    )
  }
  const subject = String(answer.subject ?? '')
  const publisher = organisationOf(subject)
  if (publisher !== windowsPublisher) {
    throw new UserError(`The package is signed by '${subject}' and not by ${windowsPublisher}`, signatureRemedy)
  }
  return `Authenticode signature of ${publisher}`
}

/** `O` of a subject as Windows writes it: `CN="Amazon Web Services, Inc.", O="Amazon Web Services, Inc.", C=US`. */
function organisationOf(subject: string): string | undefined {
  const parts = subject.match(/(?:[^,"]|"(?:[^"]|"")*")+/g) ?? []
  const organisations = parts.map((part) => /^\s*O=(.*)$/.exec(part)?.[1]?.trim()).filter((part) => part !== undefined)
  return organisations.length === 1 ? organisations[0]?.replace(/^"(.*)"$/, '$1').replaceAll('""', '"') : undefined
}

/** Unpacks a Windows Installer package without installing it. */
export async function expandMsi(
  file: string,
  folder: string,
  environment: Environment,
  run: Run = runProcess,
): Promise<void> {
  const result = await powershell(unpackMsi, { DS_INFRA_FILE: file, DS_INFRA_FOLDER: folder }, environment, run)
  if (result.exitCode !== 0) throw unpackError('msiexec /a', result)
}

async function powershell(
  script: string,
  values: Record<string, string>,
  environment: Environment,
  run: Run,
): Promise<ProcessResult> {
  const root = environment[variables.systemRoot] ?? 'C:\\Windows'
  const program = join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
  const env = { ...environment, ...values }
  return await run(program, ['-NoProfile', '-NonInteractive', '-Command', script], { env })
}

function unpackError(command: string, result: ProcessResult): UserError {
  const said = (result.stderr || result.stdout).trim().slice(-500)
  return new UserError(
    `The package cannot be unpacked: ${command} ended with ${result.exitCode}. ${said}`,
    'Check that the disk has room, and run the job again.',
  )
}

import { UserError } from '../errors.ts'

/** The machine, by the names of the download sites (those of Go). */
export interface Platform {
  system: 'linux' | 'darwin' | 'windows'
  arch: 'amd64' | 'arm64'
}

const systems: Readonly<Record<string, Platform['system']>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const arches: Readonly<Record<string, Platform['arch']>> = { x64: 'amd64', arm64: 'arm64' }

/**
 * The platform, from `process.platform` and `process.arch`.
 *
 * @throws UserError if the tools are not published for it.
 */
export function platformOf(platform: string, arch: string): Platform {
  const system = systems[platform]
  const processor = arches[arch]
  if (!system || !processor) {
    throw new UserError(
      `setup-tools does not know the platform ${platform}-${arch}.`,
      'Use a runner with Linux, macOS or Windows on x64 or arm64.',
    )
  }
  return { system, arch: processor }
}

/** `kubectl` or, on Windows, `kubectl.exe`. */
export function executableName(name: string, platform: Platform): string {
  return platform.system === 'windows' ? `${name}.exe` : name
}

/** Name of the processor in the tool cache: Node's. */
export function nodeArch(platform: Platform): string {
  return platform.arch === 'amd64' ? 'x64' : platform.arch
}

/**
 * Whether this is a Linux without glibc (Alpine). The runner's Node is built for the C library of the job's machine or
 * container; its report is more reliable than a look for files.
 */
export function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  // Otherwise the report looks up the names of hosts to which the process is connected.
  Object.assign(process.report, { excludeNetwork: true })
  const report: unknown = process.report.getReport()
  const header = typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined
  return typeof header === 'object' && header !== null && !('glibcVersionRuntime' in header)
}

import parse from 'semver/functions/parse.js'
import rcompare from 'semver/functions/rcompare.js'
import { invalid, UserError } from '../errors.ts'

/** A version that a tool or a site named. */
export interface Version {
  /** As it was named, without a leading `v`: `1.36.2`, `1.32.4-dispatcher`. */
  text: string
  /** Major, minor, patch. */
  numbers: readonly [number, number, number]
  /** What follows the numbers, with its `-` or `+`; empty for a plain release. */
  suffix: string
}

/** What a copy of a tool can be compared with: anything, the newest, the newest of a line, or one version. */
export type ConcreteRequest =
  | { kind: 'any' }
  | { kind: 'latest' }
  | { kind: 'major' | 'minor'; numbers: readonly number[] }
  | { kind: 'exact'; version: Version }

/** What a workflow may ask for: also no tool, or the version of a cluster. */
export type VersionRequest = ConcreteRequest | { kind: 'none' } | { kind: 'cluster' }

/** Parses a version; undefined if the text is none. */
export function parseVersion(text: string): Version | undefined {
  const parts = /^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})([-+][0-9A-Za-z.+-]{1,100})?)$/.exec(text.trim())
  const parsed = parse(text.trim())
  if (!parts?.[1] || !parsed) return undefined
  return { text: parts[1], numbers: [parsed.major, parsed.minor, parsed.patch], suffix: parts[5] ?? '' }
}

/** Alpha, beta or release candidate. Other suffixes are of those who built a release (`-eks-1a2b3c`). */
export function isPreRelease(version: Version): boolean {
  return /^-(alpha|beta|rc)\b/.test(version.suffix)
}

/**
 * Whether a copy of this version is what was asked for. One exact version is only ever itself: a vendor's build of it
 * does not count. A pre-release satisfies only its full name.
 */
export function satisfies(version: Version, request: ConcreteRequest): boolean {
  if (request.kind === 'exact') return version.text === request.version.text
  if (request.kind === 'major' || request.kind === 'minor') {
    return !isPreRelease(version) && request.numbers.every((number, at) => version.numbers[at] === number)
  }
  return request.kind === 'any'
}

/** Newest first. */
export function byNewest(left: Version, right: Version): number {
  return rcompare(left.text, right.text)
}

/** `any`, `latest`, `1.36`, `1.36.2`: the request as a user wrote it, without a leading `v`. */
export function requestText(request: VersionRequest): string {
  if (request.kind === 'exact') return request.version.text
  return request.kind === 'major' || request.kind === 'minor' ? request.numbers.join('.') : request.kind
}

export interface VersionChoices {
  /** Major versions that the tool's site has. */
  majors: readonly number[]
  /** Whether `cluster` is one of the choices. */
  cluster: boolean
  /** Lowest minor version that may be asked for by major and minor alone; a lower one is taken for a typing error. */
  leastMinor?: number
  /** A sentence that lists what is valid. */
  valid: string
}

/**
 * Parses a version input.
 *
 * @throws UserError that names the input and what is valid.
 */
export function parseRequest(input: string, value: string, choices: VersionChoices): VersionRequest {
  if (value === 'none' || value === 'any' || value === 'latest') return { kind: value }
  if (value === 'cluster' && choices.cluster) return { kind: 'cluster' }
  // `3.19.x` and `3.x` are other ways to write 3.19 and 3.
  const line = /^v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.[xX*])*$/.exec(value)
  const version = line ? undefined : parseVersion(value)
  const major = Number(line?.[1] ?? version?.numbers[0])
  const isNamed = version === undefined || /^(?:-(?:alpha|beta|rc)\.\d{1,4})?$/.test(version.suffix)
  if (!choices.majors.includes(major) || !isNamed) throw invalid(input, value, choices.valid)
  if (version) return { kind: 'exact', version }
  return lineOf(input, value, line?.[2] === undefined ? [major] : [major, Number(line[2])], choices.leastMinor ?? 0)
}

function lineOf(input: string, value: string, numbers: number[], leastMinor: number): VersionRequest {
  const [, minor] = numbers
  if (minor === undefined) return { kind: 'major', numbers }
  if (minor < leastMinor) throw minorTooLow(input, value, numbers, leastMinor)
  return { kind: 'minor', numbers }
}

/** @param least minor version that can be asked for in this way. */
function minorTooLow(tool: string, value: string, numbers: readonly number[], least: number): UserError {
  // With a `v`, YAML did not read it as a number.
  const hint = value.startsWith('v') ? '' : quotesHint(numbers)
  return new UserError(
    `${tool} ${numbers.join('.')} is older than ${numbers[0]}.${least}, the first that Amazon EKS ran.`,
    hint || `Use ${numbers[0]}.${least} or a later one; an older kubectl needs its full version.`,
  )
}

/**
 * The remedy for a version that YAML read as a number, without its last zero: `1.30` arrives as `1.3`. Empty if that
 * cannot be the case.
 *
 * @param newest if it is known; the user cannot have meant a newer one.
 */
export function quotesHint(numbers: readonly number[], newest?: Version): string {
  const [major, minor = 0] = numbers
  if (numbers.length !== 2 || minor < 1 || minor > 9) return ''
  if (newest && (newest.numbers[0] !== major || newest.numbers[1] < minor * 10)) return ''
  return `If you mean ${major}.${minor}0, put it in quotes: YAML reads ${major}.${minor}0 as ${major}.${minor}.`
}

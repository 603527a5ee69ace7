import { type Environment, variables } from '../job/environment.ts'
import { expandPath } from '../job/home.ts'

/**
 * The AWS config file as text. It is edited by sections and otherwise kept as it is, so that comments, nested settings,
 * `sso-session` and `services` sections and other people's profiles stay as they are.
 *
 * Format: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */

/** The config file that the AWS CLI reads. */
export function configPath(environment: Environment): string {
  return expandPath(environment[variables.awsConfigFile] || '~/.aws/config', environment)
}

/** The credentials file that the AWS CLI reads. */
export function credentialsPath(environment: Environment): string {
  return expandPath(environment[variables.awsSharedCredentialsFile] || '~/.aws/credentials', environment)
}

const header = /^\s*\[([^\]]*)\]/

/** Text of one section: its header line and everything up to the next header. The first has no header. */
interface Section {
  /** `profile hub`, `default`, `sso-session x`; undefined before the first header. */
  name: string | undefined
  lines: string[]
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ name: undefined, lines: [] }]
  // Lines keep their ends, so that joining them gives the text back.
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const name = header.exec(line)?.[1]
    if (name !== undefined) sections.push({ name: normalized(name), lines: [] })
    sections.at(-1)?.lines.push(line)
  }
  return sections
}

/** `profile   "hub"` and `profile hub` are the same section. */
function normalized(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(["'])(.*)\1$/, '$2')
}

/** Whether a section of the config file is the profile's. Only the default profile may go without `profile`. */
function isProfile(section: Section, profile: string): boolean {
  return section.name === `profile ${profile}` || (profile === 'default' && section.name === 'default')
}

/**
 * The text without the sections of a profile, and as `section` those sections. Comments and blank lines that follow its
 * settings stay in the text.
 */
export function withoutProfile(text: string, profile: string): { text: string; removed: boolean; section: string } {
  const taken: string[] = []
  const kept = sectionsOf(text).flatMap((section) => {
    if (!isProfile(section, profile)) return section.lines
    const lastSetting = section.lines.findLastIndex((line) => !/^\s*([#;].*)?\s*$/.test(line))
    taken.push(...section.lines.slice(0, lastSetting + 1))
    return section.lines.slice(lastSetting + 1)
  })
  return { text: kept.join(''), removed: taken.length > 0, section: taken.join('') }
}

/** The text with a section (from `withoutProfile`) appended. */
export function withSection(text: string, section: string): string {
  const gap = text === '' || section === '' || text.endsWith('\n') ? '' : '\n'
  return text + gap + section
}

/** Settings of a profile in the config file, names in lower case, the last one of a name. Undefined if absent. */
export function profileSettings(text: string, profile: string): Record<string, string> | undefined {
  return settingsOf(sectionsOf(text).filter((section) => isProfile(section, profile)))
}

/** Settings of a section of the credentials file, whose sections are named without `profile`. Undefined if absent. */
export function credentialsSection(text: string, profile: string): Record<string, string> | undefined {
  return settingsOf(sectionsOf(text).filter((section) => section.name === profile))
}

/** Settings of the credentials file that clients use ahead of the same profile in the config file. */
const identityKeys = [
  'aws_access_key_id',
  'aws_secret_access_key',
  'credential_process',
  'role_arn',
  'web_identity_token_file',
  'sso_session',
  'sso_account_id',
]

/** The setting of a credentials file by which a profile has another identity than by the config file; undefined for none. */
export function identityIn(text: string, profile: string): string | undefined {
  const section = credentialsSection(text, profile)
  return identityKeys.find((key) => section?.[key] !== undefined)
}

function settingsOf(sections: readonly Section[]): Record<string, string> | undefined {
  if (sections.length === 0) return undefined
  const pairs = sections.flatMap((section) => section.lines).map((line) => /^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line))
  return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] ? [[pair[1].toLowerCase(), pair[2] ?? '']] : [])))
}

/** First line of the block of one of our profiles. */
function blockStart(profile: string): string {
  return `# ds-infra: profile ${profile}, removed at the end of the job`
}

const blockEnd = '# ds-infra: end'
const anyBlock = /^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm

/** The block of one of our profiles in the job's config file. */
export function profileBlock(
  profile: string,
  settings: { region: string; credentialProcess: string; sessionFile: string },
): string {
  return [
    blockStart(profile),
    `${sessionComment}${settings.sessionFile}`,
    profile === 'default' ? '[default]' : `[profile ${profile}]`,
    `region = ${settings.region}`,
    `credential_process = ${settings.credentialProcess}`,
    blockEnd,
    '',
  ].join('\n')
}

/**
 * The session file of one of our profiles in a config file (the job's, or a copy of it); undefined if it has none. It
 * is in a comment of its own, because in the command it is quoted, and on Windows it is in a script.
 */
export function sessionFileIn(text: string, profile: string): string | undefined {
  const lines = splitBlocks(text).blocks.get(profile)?.split(/\r?\n/)
  return lines?.find((line) => line.startsWith(sessionComment))?.slice(sessionComment.length)
}

const sessionComment = '# ds-infra: session '

/** Splits a text into our blocks, by profile, and `base`, the rest. */
export function splitBlocks(text: string): { base: string; blocks: Map<string, string> } {
  const blocks = new Map<string, string>()
  const base = text.replace(anyBlock, (block: string, profile: string) => {
    blocks.set(profile, block)
    return ''
  })
  return { base, blocks }
}

/** The text with our blocks after it. */
export function joinBlocks(base: string, blocks: ReadonlyMap<string, string>): string {
  return withSection(base, [...blocks.values()].join(''))
}

import semver from 'semver'
import { git } from './git.ts'

/** `v1` for v1.2.3, unless a later release of that major exists: a patch to an old line must not move people back. */
export function movingTag(version: string, tags: string[]): string | undefined {
  const major = `v${semver.major(version)}`
  const later = tags.some((tag) => semver.valid(tag) && tag.startsWith(`${major}.`) && semver.gt(tag, version))
  return later ? undefined : major
}

/** The newest release before this one; undefined if it is the first. */
export function releaseBefore(version: string, tags: string[]): string | undefined {
  return semver.rsort(tags.filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag) && semver.lt(tag, version)))[0]
}

/**
 * What has changed, as a Markdown list of the commits since the release before, newest first. Merges, and commits that
 * only build `dist/`, say nothing about it.
 */
export function changelog(cwd: string, version: string, tags: string[], repository: string): string {
  const before = releaseBefore(version, tags)
  const range = before === undefined ? ['HEAD'] : [`${before}..HEAD`]
  const log = git(['log', '--no-merges', '--format=%H %s', ...range, '--', '.', ':(exclude)dist'], { cwd })
  const lines = log.split('\n').filter((line) => line !== '')
  const entries = lines.map((line) => {
    const [commit = ''] = line.split(' ')
    return `- ${plain(line.slice(commit.length + 1))} (${commit.slice(0, 12)})`
  })
  const url = `https://github.com/${repository}/compare/${before}...${version}`
  const all = before === undefined ? [] : [`Everything since [${before}](${url}):`, '']
  return [...all, ...(entries.length > 0 ? entries : ['No changes but of the build.']), ''].join('\n')
}

/** Text for Markdown: nothing in a commit's subject is a link, a mention or a tag of HTML. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replaceAll('@', '@\u200b')
}

/**
 * What jobs may do. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
import { levelOf, type Permissions } from '../../github/github.ts'

const levels = ['none', 'read', 'write']

/** What a job may do where neither it nor its workflow says, by the repository's setting. */
export function usualPermissions(setting: 'read' | 'write'): Permissions {
  return setting === 'write' ? { '*': 'write' } : { '*': 'none', contents: 'read', packages: 'read' }
}

/** What is asked for and more than what is allowed, as GitHub names it; undefined if nothing is. */
export function excessOf(asked: Permissions, allowed: Permissions): { asked: string; allowed: string } | undefined {
  const more = scopesOf(asked, allowed).filter((scope) => rank(levelOf(asked, scope)) > rank(levelOf(allowed, scope)))
  if (more.length === 0) return undefined
  const list = (permissions: Permissions) => more.map((scope) => `${scope}: ${levelOf(permissions, scope)}`).join(', ')
  return { asked: list(asked), allowed: list(allowed) }
}

/** The permissions of a token in a run for a fork: it reads, and has no identity. */
export function ofFork(permissions: Permissions): Permissions {
  const granted: Record<string, string> = {}
  for (const [scope, level] of Object.entries({ '*': 'none', ...permissions, 'id-token': 'none' }))
    granted[scope] = level === 'write' ? 'read' : level
  return granted
}

function rank(level: string): number {
  return levels.indexOf(level)
}

/** Every scope that either names; with a level for all others, those of `permissions:`. */
function scopesOf(...all: Permissions[]): string[] {
  const named = all.flatMap((permissions) => Object.keys(permissions)).filter((scope) => scope !== '*')
  return [...new Set([...scopes, ...named])]
}

const scopes = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]

import type { KubeObject } from '../../object.ts'

/** What makes an object of a chart a hook: helm makes it at certain times, and it is no part of the release. */
export interface Hook {
  /** `pre-upgrade`, `post-install`, ... */
  events: string[]
  weight: number
  /** When it is deleted: `before-hook-creation` (the default), `hook-succeeded`, `hook-failed`. */
  deletePolicies: string[]
}

/** Undefined for an object that is no hook. Source: https://helm.sh/docs/topics/charts_hooks/ */
export function hookOf({ metadata }: KubeObject): Hook | undefined {
  const events = listIn(metadata.annotations?.['helm.sh/hook'])
  if (events.length === 0) return undefined
  const policies = listIn(metadata.annotations?.['helm.sh/hook-delete-policy'])
  return {
    events,
    weight: Number.parseInt(metadata.annotations?.['helm.sh/hook-weight'] ?? '0', 10) || 0,
    deletePolicies: policies.length > 0 ? policies : ['before-hook-creation'],
  }
}

function listIn(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((part) => part.trim() || [])
}

import type { Rendered } from '../object.ts'
import { hookOf } from '../render/chart/hooks.ts'
import type { Release, ReleaseHook } from './release.ts'

/** When a hook runs. */
export type HookEvent =
  | 'pre-install'
  | 'post-install'
  | 'pre-upgrade'
  | 'post-upgrade'
  | 'pre-rollback'
  | 'post-rollback'
  | 'pre-delete'
  | 'post-delete'

export const installEvents: readonly HookEvent[] = ['pre-install', 'post-install']
export const upgradeEvents: readonly HookEvent[] = ['pre-upgrade', 'post-upgrade']

/** What a revision consists of. */
export interface ReleaseParts {
  objects: Rendered[]
  /** Without tests. */
  hooks: Rendered[]
  /** CustomResourceDefinitions of the chart's folder `crds`, which helm makes at the first install and never changes. */
  definitions: Rendered[]
}

/** The objects of a revision. */
export async function partsOf(release: Release): Promise<ReleaseParts> {
  const { parseDocuments } = await import('../render/documents.ts')
  const options = { origins: 'helm', lenient: true } as const
  const parse = (text: string, origin: string) => parseDocuments(text, origin, options)
  const crds = (release.chart?.files ?? []).filter(({ name }) => /^crds\/.*\.(?:ya?ml|json)$/.test(name))
  return {
    objects: parse(release.manifest, `release ${release.name}`),
    hooks: realHooks(release).flatMap(({ manifest, path }) =>
      parse(manifest, path).map(({ object }) => ({ object, origin: path })),
    ),
    definitions: crds.flatMap(({ name, data }) => parse(Buffer.from(data, 'base64').toString('utf8'), name)),
  }
}

/** The hooks that run when something is deployed or deleted: all but tests. */
function realHooks({ hooks }: Release): ReleaseHook[] {
  return (hooks ?? []).filter(({ events }) => (events ?? []).some((event) => !event.startsWith('test')))
}

/** The hooks that run at any of these times, in the order in which helm runs them. */
export function hooksAt<T extends Rendered>(hooks: readonly T[], events: readonly HookEvent[]): T[] {
  const weightOf = ({ object }: T) => hookOf(object)?.weight ?? 0
  return events.flatMap((event) =>
    hooks
      .filter(({ object }) => hookOf(object)?.events.includes(event))
      .toSorted((one, other) => weightOf(one) - weightOf(other)),
  )
}

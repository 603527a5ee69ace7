import type { KubeObject } from '../object.ts'
import type { Connection } from './connection.ts'
import type { Resource } from './discovery.ts'

/** Which objects of a kind. */
export interface Selection {
  labelSelector?: string
  fieldSelector?: string
}

export interface KubeList {
  items: KubeObject[]
  resourceVersion: string
}

/** Objects per page of a list, as kubectl asks for them. */
const pageSize = 500

/** Lists all objects at a path, page by page. */
export async function readList(
  connection: Connection,
  { group, version, kind }: Resource,
  path: string,
  selection: Selection,
  signal?: AbortSignal,
): Promise<KubeList> {
  const items: KubeObject[] = []
  for (let page: string | undefined; ; ) {
    const { body } = await connection.request({
      path,
      query: { ...selection, limit: pageSize, continue: page },
      ...(signal ? { signal } : {}),
    })
    const answer = (await body.json()) as {
      metadata?: { resourceVersion?: string; continue?: string }
      items?: KubeObject[]
    }
    // The items of a list do not say what they are.
    const type = { apiVersion: group ? `${group}/${version}` : version, kind }
    for (const item of answer.items ?? []) items.push({ ...item, ...type })
    page = answer.metadata?.continue || undefined
    if (!page) return { items, resourceVersion: answer.metadata?.resourceVersion ?? '' }
  }
}

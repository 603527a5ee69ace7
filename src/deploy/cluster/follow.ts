import { createInterface } from 'node:readline'
import type { KubeObject } from '../object.ts'
import { ApiError } from './api-error.ts'
import type { Connection } from './connection.ts'
import type { KubeList, Selection } from './list.ts'

/** What happened to objects that are followed. `listed` replaces all that was known before. */
export type Change =
  | { type: 'listed'; items: KubeObject[] }
  | { type: 'ADDED' | 'MODIFIED' | 'DELETED'; object: KubeObject }

interface Followed {
  path: string
  selection: Selection
  list: () => Promise<KubeList>
}

interface WatchEvent {
  type: Change['type'] | 'BOOKMARK' | 'ERROR'
  object: KubeObject
}

/** Seconds after which the server ends a watch. */
const watchTime = 240

/**
 * Seconds without a word after which a watch counts as lost: a server sends a bookmark about every minute.
 * Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#watch-bookmarks
 */
const silence = 90

/**
 * Lists and watches until `signal` aborts. A watch that ends, breaks off, falls silent, or whose place is no longer
 * known to the server (410) is followed by a new list.
 */
export async function* followChanges(
  connection: Connection,
  followed: Followed,
  signal: AbortSignal,
): AsyncGenerator<Change> {
  for (;;) {
    signal.throwIfAborted()
    const { items, resourceVersion } = await followed.list()
    yield { type: 'listed', items }
    yield* watch(connection, followed, resourceVersion, signal)
  }
}

/** Reports changes from a resource version on, over as many watches as it takes, until only a list can go on. */
async function* watch(
  connection: Connection,
  { path, selection }: Followed,
  start: string,
  signal: AbortSignal,
): AsyncGenerator<Change> {
  let resourceVersion = start
  for (;;) {
    signal.throwIfAborted()
    const query = { ...selection, watch: true, allowWatchBookmarks: true, timeoutSeconds: watchTime, resourceVersion }
    const { body } = await connection.request({ path, query, timeout: silence, signal }).catch((error: unknown) => {
      // 410 Gone: the server has forgotten this version.
      if (error instanceof ApiError && error.status === 410) return { body: undefined }
      throw error
    })
    if (!body) return
    let complete = false
    body.once('end', () => {
      complete = true
    })
    for await (const event of eventsOf(body)) {
      if (event.type === 'ERROR') return
      resourceVersion = event.object.metadata.resourceVersion ?? resourceVersion
      if (event.type !== 'BOOKMARK' && event.type !== 'listed') yield { type: event.type, object: event.object }
    }
    // A watch that broke off may have lost events on the way.
    if (!complete) return
  }
}

/** The events of a watch: one JSON text a line. Ends without an error when the connection breaks. */
async function* eventsOf(body: NodeJS.ReadableStream): AsyncGenerator<WatchEvent> {
  const lines = createInterface({ input: body, crlfDelay: Number.POSITIVE_INFINITY })
  // Depending on the release of Node, readline swallows the stream's error and would wait for ever, or throws it.
  body.once('error', () => lines.close())
  const iterator = lines[Symbol.asyncIterator]()
  const next = async () => await iterator.next().catch(() => undefined)
  for (let line = await next(); line && !line.done; line = await next()) {
    if (line.value.trim() === '') continue
    const event = parseEvent(line.value)
    // The last line of a connection that broke off may be half an event.
    if (!event) return
    yield event
  }
}

function parseEvent(line: string): WatchEvent | undefined {
  try {
    return JSON.parse(line) as WatchEvent
  } catch {
    return undefined
  }
}

import type { KubeObject } from '../object.ts'
import { eventTimeOf, type KubeEvent } from '../wait/creation.ts'
import { wordsOf } from '../wait/fields.ts'
import { tidy } from './text.ts'
import type { ToldEvent } from './types.ts'

/** Events told of one object. */
const eventsAtMost = 5

/** Events that say only what the state says already. */
const noise = new Set(['BackOff', 'Pulling', 'Pulled', 'Created', 'Started', 'Scheduled', 'SuccessfulCreate'])

/** What is told of the events of some objects: newest first, each once, without what is no news. */
export function relatedEvents(events: readonly KubeObject[], uids: readonly (string | undefined)[]): ToldEvent[] {
  const told = new Map<string, ToldEvent>()
  const related = (events as readonly KubeEvent[])
    .filter(({ involvedObject, reason = '' }) => uids.includes(involvedObject?.uid ?? 'none') && !noise.has(reason))
    .sort((one, other) => eventTimeOf(other) - eventTimeOf(one))
  for (const event of related) {
    const { reason = '', message = '', count, series } = event
    const text = tidy(wordsOf({ message }))
    // `Error: ErrImagePull` follows an event that says more.
    if (reason === 'Failed' && /^Error: \w+$/.test(text)) continue
    const key = `${reason} ${text.replace(/"[^"]*"/g, '""')}`
    const known = told.get(key)
    const times = series?.count ?? count ?? 1
    if (known) known.count += times
    else told.set(key, { reason, message: text, count: times, at: eventTimeOf(event) })
  }
  return [...told.values()].slice(0, eventsAtMost)
}

/** The timeline of a job summary: a Mermaid Gantt chart. Syntax: https://mermaid.js.org/syntax/gantt.html */

/** What took time, in milliseconds since the epoch. */
export interface Bar {
  name: string
  start: number
  end: number
  failed?: boolean
}

export interface Section {
  title: string
  bars: readonly Bar[]
}

/** Bars of one chart. Mermaid draws no chart of more than 50,000 characters, and nobody reads one of that size. */
const mostBars = 60
/** Characters of a name. */
const longest = 60
/** Milliseconds in which nothing runs, such as the wait for an approval, that are drawn to scale. */
const gapAtMost = 60_000
const day = 24 * 3600 * 1000

/** Runs something, and tells when it began and ended, also where it failed. `now`: milliseconds since the epoch. */
export async function clocked<T>(
  now: () => number,
  tell: (times: Omit<Bar, 'name'>) => void,
  work: () => Promise<T>,
): Promise<T> {
  const start = now()
  let failed = true
  try {
    const result = await work()
    failed = false
    return result
  } finally {
    tell({ start, end: now(), ...(failed ? { failed } : {}) })
  }
}

/** Markdown lines; none if nothing took time. */
export function renderTimeline(sections: readonly Section[]): string[] {
  const all = sections.flatMap(({ bars }) => bars)
  if (all.length === 0) return []
  const shown = longestOf(all)
  const scale = scaleOf([...shown])
  if (scale.length >= day) return []
  // A bar of no length would not be seen.
  const thinnest = Math.max(1, Math.ceil(scale.length / 200))
  const lines = sections.flatMap(({ title, bars }) => {
    const own = bars.filter((bar) => shown.has(bar))
    if (own.length === 0) return []
    return [
      `  section ${textOf(title)}`,
      ...own.map(({ name, start, end, failed }) => {
        const length = Math.max(thinnest, Math.round(end - start))
        return `  ${textOf(name)} :${failed ? 'crit, ' : ''}${clock(scale.at(start))}, ${length}ms`
      }),
    ]
  })
  const notes = [
    ...(shown.size < all.length ? [`Shown: the ${shown.size} longest of ${all.length}.`] : []),
    ...(scale.cut > 0 ? [`Not shown: ${duration(scale.cut)} in which nothing of this ran.`] : []),
  ]
  const format = scale.length < 10_000 ? '%S.%L' : scale.length < 3600_000 ? '%M:%S' : '%H:%M:%S'
  // Of a time of day, since Mermaid's axis is in the reader's time zone.
  const head = ['gantt', '  dateFormat HH:mm:ss.SSS', `  axisFormat ${format}`, '  todayMarker off']
  return ['```mermaid', ...head, ...lines, '```', '', ...notes.flatMap((note) => [note, ''])]
}

/** Those that failed, and the longest of the others. */
function longestOf(bars: readonly Bar[]): Set<Bar> {
  const rank = ({ start, end, failed }: Bar) => (failed ? day : 0) + end - start
  return new Set(bars.toSorted((one, other) => rank(other) - rank(one)).slice(0, mostBars))
}

interface Scale {
  /** Milliseconds from the chart's left edge. */
  at(moment: number): number
  length: number
  /** Milliseconds that were left out. */
  cut: number
}

/** Long gaps in which nothing ran are shortened. */
function scaleOf(bars: readonly Bar[]): Scale {
  const sorted = bars.toSorted((one, other) => one.start - other.start)
  const gaps: { from: number; cut: number }[] = []
  const begin = sorted[0]?.start ?? 0
  let until = begin
  for (const { start, end } of sorted) {
    if (start - until > gapAtMost) gaps.push({ from: start, cut: start - until - gapAtMost })
    until = Math.max(until, end)
  }
  const cutBefore = (moment: number) => gaps.reduce((sum, { from, cut }) => sum + (moment >= from ? cut : 0), 0)
  const at = (moment: number) => Math.round(moment - begin - cutBefore(moment))
  return { at, length: at(until), cut: cutBefore(until) }
}

/** `00:01:30`, `2 d 00:01:30` */
function duration(milliseconds: number): string {
  const days = Math.floor(milliseconds / day)
  return `${days > 0 ? `${days} d ` : ''}${clock(milliseconds).slice(0, 8)}`
}

/** `00:01:30.500`, of the time of day */
function clock(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 23)
}

/** Words that mean something to Mermaid where a line begins. */
const keywords =
  /^(?:gantt|title|section|click|call|href|include|exclude|inclusive|date|axis|tick|today|top|week|acc|\d{4}-)/i

/** A name as Mermaid shows it as it is: what may mean something to it, or to Markdown, becomes an entity. */
function textOf(name: string): string {
  const flat = name.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim() || '?'
  const points = [...flat]
  const short = points.length > longest ? [...points.slice(0, longest - 1), '…'] : points
  const isKeyword = keywords.test(flat)
  return short
    .map((point, index) => {
      const isPlain = /[\p{L}\p{N}\p{M} ()./_…-]/u.test(point) && !(index === 0 && isKeyword)
      return isPlain ? point : `#${point.codePointAt(0)};`
    })
    .join('')
}

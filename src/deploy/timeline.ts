import { type Bar, clocked, renderTimeline, type Section } from '../job/timeline.ts'
import type { ServiceImages } from './images/service-image.ts'

/** What took time in a deployment, by what it was for: `rollout`, `rollback`. */
export class Timeline {
  readonly #sections = new Map<string, Bar[]>()

  add(section: string, bar: Bar): void {
    const known = this.#sections.get(section)
    if (known) known.push(bar)
    else this.#sections.set(section, [bar])
  }

  /** Markdown lines: build and push of the images, as far as they are known, and what this deployment did. */
  render(images: ServiceImages): string[] {
    if (this.#sections.size === 0) return []
    const own = [...this.#sections].map(([title, bars]): Section => ({ title, bars: bars.toSorted(inOrder) }))
    return renderTimeline([...['build', 'push'].map((phase) => imagesIn(phase, images)), ...own])
  }
}

/** What begins at the same time is in the order of its name: which of them was applied first is chance. */
function inOrder(one: Bar, other: Bar): number {
  return one.start - other.start || (one.name < other.name ? -1 : 1)
}

function imagesIn(phase: string, images: ServiceImages): Section {
  const bars = Object.entries(images).flatMap(([name, { times }]) => {
    const [start, end] = times?.[phase] ?? []
    return start === undefined || end === undefined ? [] : [{ name, start, end }]
  })
  return { title: phase, bars }
}

/** Runs something as a bar of the timeline. */
export async function timed<T>(
  { timeline, dependencies: { now } }: { timeline: Timeline; dependencies: { now: () => number } },
  { section, name }: { section: string; name: string },
  work: () => Promise<T>,
): Promise<T> {
  return await clocked(now, (times) => timeline.add(section, { name, ...times }), work)
}

/** Samples that are taken in turn, so that a busy machine is busy for all, and the tables made of them. */

/** What one run of a program took. Times in milliseconds, memory in megabytes. */
export interface Sample {
  wall?: number
  cpu?: number
  memory?: number
}

/** Samples of several programs by their names. */
export class Samples {
  readonly #all = new Map<string, Sample[]>()

  add(name: string, sample: Sample): void {
    this.#all.set(name, [...(this.#all.get(name) ?? []), sample])
  }

  names(): string[] {
    return [...this.#all.keys()]
  }

  /** The median of one quantity; undefined where it was not measured. */
  median(name: string, quantity: keyof Sample): number | undefined {
    return median(this.#values(name, quantity))
  }

  /** By how much the middle half of the samples differs from each other, as a share of the median. */
  spread(name: string, quantity: keyof Sample): number | undefined {
    const values = this.#values(name, quantity).toSorted((a, b) => a - b)
    const [low, middle, high] = [0.25, 0.5, 0.75].map((at) => values[Math.floor(values.length * at)])
    return low === undefined || !middle || high === undefined ? undefined : (high - low) / middle
  }

  #values(name: string, quantity: keyof Sample): number[] {
    return (this.#all.get(name) ?? []).flatMap((sample) => sample[quantity] ?? [])
  }
}

export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Rows as a Markdown table. The first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A figure with as many decimals as say something; `-` where there is none. */
export function figure(value: number | undefined, decimals = 0): string {
  return value === undefined ? '-' : value.toFixed(decimals)
}

/** How many times the second is in the first; `-` where one is missing. */
export function ratio(value: number | undefined, to: number | undefined): string {
  return value === undefined || !to ? '-' : (value / to).toFixed(2)
}

/** Lines over some points as a Mermaid chart. Mermaid has no legend: the title says which is which. */
export function plot(
  title: string,
  { x, y, points, lines }: { x: string; y: string; points: readonly number[]; lines: readonly (readonly number[])[] },
): string {
  const rows = lines.map((line) => `  line [${line.map((value) => value.toFixed(2)).join(', ')}]`)
  const axes = [`  x-axis "${x}" [${points.map((point) => `"${point}"`).join(', ')}]`, `  y-axis "${y}"`]
  return ['```mermaid', 'xychart-beta', `  title "${title}"`, ...axes, ...rows, '```'].join('\n')
}

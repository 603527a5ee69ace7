import ts from 'typescript'

/** A statement of a function, or what an arrow function answers. A place is reached or not. */
interface Place {
  start: number
  end: number
}

/**
 * The places of a TypeScript file, and its text with a call of `__reached(index)` at each. What stands outside of
 * functions is no place.
 */
export function placesIn(source: string): { places: Place[]; marked: string } {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true)
  const places: Place[] = []
  const starts: [at: number, text: string][] = []
  const ends: typeof starts = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    const around = marksAround(node, places.length)
    if (around) {
      const [start, end] = [node.getStart(file), node.getEnd()]
      places.push({ start, end })
      starts.push([start, around[0]])
      ends.unshift([end, around[1]])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  const marks = [...ends, ...starts].toSorted(([one], [other]) => one - other)
  const from = (index: number) => marks[index - 1]?.[0] ?? 0
  const parts = marks.map(([at, text], index) => source.slice(from(index), at) + text)
  return { places, marked: [...parts, source.slice(from(marks.length))].join('') }
}

/** What to write before and after a node that is a place. */
function marksAround(node: ts.Node, index: number): readonly [string, string] | undefined {
  const call = `__reached(${index})`
  const { parent } = node
  if (parent === undefined || ts.isSourceFile(parent) || ts.isBlock(node)) return undefined
  if (ts.isArrowFunction(parent) && parent.body === node) return [`(${call}, `, ')']
  if (!ts.isStatement(node)) return undefined
  return ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent) ? [`${call};`, ''] : [`{ ${call};`, ' }']
}

/** The index of the innermost place around a position of the source; undefined outside of functions. */
export function placeAt(places: readonly Place[], at: number): number | undefined {
  // Places are in the order of their starts, the outer before the inner.
  const index = places.findLastIndex(({ start, end }) => start <= at && at < end)
  return index < 0 ? undefined : index
}

/**
 * The name that was most probably meant: the nearest by changed, missing, added and swapped letters, upper and lower
 * case alike. Undefined if none is near, which allows one change in three letters.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase()
  const [best] = known
    .filter((other) => other !== name)
    .map((other) => ({ other, distance: distanceOf(wanted, other.toLowerCase()) }))
    .filter(({ other, distance }) => distance <= Math.max(1, Math.floor(Math.min(name.length, other.length) / 3)))
    .sort((one, other) => one.distance - other.distance)
  return best?.other
}

/** Changes that make one text the other: the optimal string alignment distance. */
function distanceOf(one: string, other: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? (before?.[column - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY
      current[column] = Math.min(
        (last?.[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last?.[column - 1] ?? 0) + (isSame ? 0 : 1),
        swapped,
      )
    }
    ;[before, last] = [last, current]
  }
  return last?.[other.length] ?? 0
}

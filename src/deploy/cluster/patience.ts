/** Milliseconds that an API server may need to know what was just made or defined. */
export const patience = 30_000

/** Milliseconds between two looks at what an API server is about to have: each time twice as long, up to a second. */
export function* growingPauses(): Generator<number, void> {
  for (let pause = 50; ; pause = Math.min(pause * 2, 1000)) yield pause
}

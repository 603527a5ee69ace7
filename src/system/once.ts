/** Runs the function at the first call only. All calls get that result. */
export function once<T>(body: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= body()
    return result
  }
}

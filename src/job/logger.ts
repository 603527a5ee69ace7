/** The log of domain code. `notice` and `warning` become annotations; `group` folds what `body` logs. */
export interface Logger {
  info(message: string): void
  debug(message: string): void
  notice(message: string): void
  warning(message: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
}

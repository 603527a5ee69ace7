/** What domain code may say. `notice`, `warning` become annotations; `group` folds what is said inside `body`. */
export interface Logger {
  info(message: string): void
  debug(message: string): void
  notice(message: string): void
  warning(message: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
}

import * as core from '@actions/core'

/** What domain code may say. `notice`, `warning` become annotations; `group` folds what is said inside `body`. */
export interface Logger {
  info(message: string): void
  debug(message: string): void
  notice(message: string): void
  warning(message: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
}

export const workflowLogger: Logger = {
  info: (message) => core.info(message),
  debug: (message) => core.debug(message),
  notice: (message) => core.notice(message),
  warning: (message) => core.warning(message),
  group: (title, body) => core.group(title, body),
}

import * as core from '@actions/core'
import type { Logger } from '../job/logger.ts'

/**
 * The text without anything that the runner would take for a workflow command: `::` at the start of a line, and `##[`
 * anywhere. Servers, builds and file names must not be able to mask, set outputs, or switch commands off
 * (`::stop-commands::`), after which the next `::add-mask::` would print a secret.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}

export const workflowLogger: Logger = {
  info: (message) => core.info(withoutCommands(message)),
  debug: (message) => core.debug(message),
  notice: (message) => core.notice(message),
  warning: (message) => core.warning(message),
  group: (title, body) => core.group(title, body),
}

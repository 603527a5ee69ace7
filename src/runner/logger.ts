import * as core from '@actions/core'
import { capped } from '../errors.ts'
import { withoutCommands } from '../job/log-text.ts'
import type { Logger } from '../job/logger.ts'

export const workflowLogger: Logger = {
  info: (message) => core.info(withoutCommands(capped(message))),
  debug: (message) => core.debug(capped(message)),
  notice: (message) => core.notice(capped(message)),
  warning: (message) => core.warning(capped(message)),
  group: (title, body) => core.group(title, body),
}

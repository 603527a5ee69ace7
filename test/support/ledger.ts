/** A job's ledger for tests of domain code, with one use of an action in it: real files, no runner. */
import type { Environment } from '../../src/job/environment.ts'
import type { Logger } from '../../src/job/logger.ts'
import { Undo } from '../../src/runner/undo.ts'

export interface TestUse {
  undo: Undo
  /** The state for the post step, which everybody can read. */
  state: string
  /** Variables that the use exported. */
  exported: Record<string, string>
}

/** Opens a use of an action; with the `state` of an earlier use, its post step. */
export function openUse(folder: string, environment: Environment = {}, state = ''): TestUse {
  const use: Omit<TestUse, 'undo'> = { state, exported: {} }
  const ports = {
    state,
    saveState: (value: string) => {
      use.state = value
    },
    exportVariable: (name: string, value: string) => {
      use.exported[name] = value
    },
  }
  return Object.assign(use, { undo: new Undo({ environment, folder, logger: silent }, ports) })
}

export const silent: Logger = {
  info: () => {},
  debug: () => {},
  notice: () => {},
  warning: () => {},
  group: async (_title, body) => await body(),
}

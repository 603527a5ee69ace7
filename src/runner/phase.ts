import * as core from '@actions/core'
import { ActionError, causesOf, messageOf } from '../errors.ts'
import type { Environment } from '../job/environment.ts'
import { jobFolder } from '../job/folder.ts'
import type { StepDependencies } from '../job/ledger.ts'
import { type Http, openConnections } from '../net/http.ts'
import { removeFolderIfEmpty } from '../system/files.ts'
import { toActionError, withPath } from '../system/machine-error.ts'
import { Inputs } from './inputs.ts'
import { workflowLogger } from './logger.ts'
import { Undo, type UndoableKinds } from './undo.ts'

/** What an action's `main` and `post` get: its inputs, and the ways to change the job. */
export interface Runner extends StepDependencies {
  inputs: Inputs
  /** Sets outputs; objects become JSON. Undefined values are left out. */
  setOutputs(outputs: Record<string, unknown>): void
  /**
   * Sets variables for the following steps; `undo` restores them. `secrets` are those whose value is secret, or that
   * replace a value that may be: the step's state holds neither.
   */
  exportVariables(variables: Record<string, string>, secrets?: Record<string, string>): Promise<void>
  /**
   * For post steps: restores the variables that main exported, and undoes what main recorded of these kinds in
   * `ledger`. Posts may run in any order. Variables that a later step has set keep their values. Safe to repeat.
   */
  undo(kinds: UndoableKinds): Promise<void>
  addPath(folder: string): void
  /** Adds Markdown to the job summary. */
  summarize(markdown: string): Promise<void>
}

export type Phase = (runner: Runner) => Promise<void>

/**
 * `deadline`: the longest that a step may take, in seconds; 0 for no limit. Builds have none: only the user knows how
 * long they may take.
 */
interface PhaseOptions {
  deadline?: number
}

const defaultDeadline = 600

/** The one value that main leaves for post: this use, as `Undo` saves it. */
const stateName = 'undo'

/**
 * Runs one phase of an action. A failing main fails the step with what happened and what to do; a failing post only
 * warns, because the job's work is done by then.
 */
export async function runPhase(kind: 'main' | 'post', phase: Phase, options: PhaseOptions = {}): Promise<void> {
  const connections = openConnections()
  const ending = endOf(options.deadline ?? defaultDeadline)
  try {
    const runner = createRunner(process.env, connections.http, ending.signal)
    await phase(runner)
    // The last post step leaves the job's folder empty.
    if (kind === 'post') await removeFolderIfEmpty(runner.folder)
  } catch (error) {
    // Node and libraries wrap the reason of an abort in an error of their own.
    const reason = causesOf(error).find((cause) => ending.signal.aborted && cause === ending.signal.reason)
    report(kind, reason ?? error)
  } finally {
    ending.clear()
    await connections.close()
  }
}

function createRunner(environment: Environment, http: Http, signal: AbortSignal): Runner {
  const folder = jobFolder(environment)
  const undo = new Undo(
    { environment, folder, logger: workflowLogger },
    {
      state: core.getState(stateName),
      saveState: (value) => writeForRunner('GITHUB_STATE', () => core.saveState(stateName, value)),
      exportVariable: (name, value) => writeForRunner('GITHUB_ENV', () => core.exportVariable(name, value)),
    },
  )
  return {
    environment,
    logger: workflowLogger,
    http,
    mask: (secret) => core.setSecret(secret),
    signal,
    folder,
    now: () => Date.now(),
    inputs: new Inputs(environment),
    setOutputs: (outputs) => {
      const given = Object.entries(outputs).filter(([, value]) => value !== undefined)
      for (const [name, value] of given) writeForRunner('GITHUB_OUTPUT', () => core.setOutput(name, value))
    },
    ledger: undo,
    exportVariables: async (variables, secrets = {}) =>
      await undo.exportVariables({ ...variables, ...secrets }, new Set(Object.keys(secrets))),
    undo: async (kinds) => await undo.undo(kinds),
    addPath: (path) => writeForRunner('GITHUB_PATH', () => core.addPath(path)),
    summarize: async (markdown) => {
      try {
        await core.summary.addRaw(markdown, true).write()
      } catch (error) {
        // The action has done its work: a missing summary is no reason to fail.
        core.warning(`The job summary cannot be written: ${messageOf(error)}`)
      }
    },
  }
}

/** Writes to one of the runner's files. An error names the file, which Node's own does not if the disk is full. */
function writeForRunner(variable: string, body: () => void): void {
  try {
    body()
  } catch (error) {
    const path = process.env[variable]
    if (!path) throw error
    // The toolkit's own check, which has no code.
    const isMissing = error instanceof Error && error.message.startsWith('Missing file at path')
    const cause = isMissing ? Object.assign(error, { code: 'ENOENT', syscall: 'open' }) : error
    throw withPath(cause, `${path} (${variable})`)
  }
}

/** Aborts at the deadline, and at the runner's SIGINT or SIGTERM when the job is cancelled. */
function endOf(seconds: number): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController()
  const cancel = () =>
    controller.abort(new ActionError('The job was cancelled.', 'Run it again if that was not meant.'))
  const expire = () =>
    controller.abort(
      new ActionError(`The step did not finish within ${seconds} s.`, 'Look above for the call that takes so long.'),
    )
  const timer = seconds > 0 ? setTimeout(expire, seconds * 1000) : undefined
  // Not `once`: the runner sends both, and the second would end the process while it cleans up.
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      process.off('SIGINT', cancel)
      process.off('SIGTERM', cancel)
    },
  }
}

function report(kind: 'main' | 'post', error: unknown): void {
  const failures: unknown[] = error instanceof AggregateError ? error.errors : [error]
  for (const failure of failures) {
    const { message, remedy } = toActionError(failure)
    if (kind === 'main') core.setFailed(`${message}\n${remedy}`)
    else core.warning(`${message}\n${remedy}`)
    for (const cause of causesOf(failure)) {
      core.debug(cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause))
    }
  }
}

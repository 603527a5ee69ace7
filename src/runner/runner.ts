import * as core from '@actions/core'
import { ActionError, causesOf, messageOf } from '../errors.ts'
import type { Environment } from '../job/environment.ts'
import { jobFolder } from '../job/folder.ts'
import type { StepDependencies, Undoable } from '../job/ledger.ts'
import { type Http, openConnections } from '../net/http.ts'
import { removeFolderIfEmpty } from '../system/files.ts'
import { Inputs } from './inputs.ts'
import { workflowLogger } from './logger.ts'
import { Undo } from './undo.ts'

/** What an action's `main` and `post` are handed: its inputs, and the way back to the job. */
export interface Runner extends StepDependencies {
  inputs: Inputs
  /** Sets outputs; objects become JSON. Undefined values are left out. */
  setOutputs(outputs: Record<string, unknown>): void
  /**
   * Sets variables for the following steps; `undo` gives them back. Those whose value is secret, or that replace one
   * that may be, are `secrets`: neither goes to the state.
   */
  exportVariables(variables: Record<string, string>, secrets?: Record<string, string>): Promise<void>
  /**
   * For post steps: takes back what the main of the same use exported and recorded in `ledger` of these kinds,
   * whatever other uses were undone before. Variables that a later step set anew keep their values. Safe to repeat.
   */
  undo(...kinds: Undoable<unknown, unknown>[]): Promise<void>
  addPath(folder: string): void
  /** Adds Markdown to the job summary. */
  summarize(markdown: string): Promise<void>
}

export type Phase = (runner: Runner) => Promise<void>

/** Longest a step may take, in seconds; 0 for none. Builds set none: how long they take is the user's affair. */
export interface PhaseOptions {
  deadline?: number
}

const defaultDeadline = 600

/** The one value that main leaves for post: what `Undo` knows of this use. */
const stateName = 'undo'

/**
 * Runs one phase of an action. A failing main fails the step with what happened and what to do; a failing post only
 * warns, because what the job was there for is done by then.
 */
export async function runPhase(kind: 'main' | 'post', phase: Phase, options: PhaseOptions = {}): Promise<void> {
  const connections = openConnections()
  const ending = endOf(options.deadline ?? defaultDeadline)
  try {
    const runner = createRunner(process.env, connections.http, ending.signal)
    await phase(runner)
    // The job's folder goes when the last post step has emptied it.
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
      saveState: (value) => core.saveState(stateName, value),
      exportVariable: (name, value) => core.exportVariable(name, value),
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
      for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
    },
    ledger: undo,
    exportVariables: async (variables, secrets = {}) =>
      await undo.exportVariables({ ...variables, ...secrets }, new Set(Object.keys(secrets))),
    undo: async (...kinds) => await undo.undo(kinds),
    addPath: (folder) => core.addPath(folder),
    summarize: async (markdown) => {
      try {
        await core.summary.addRaw(markdown, true).write()
      } catch (error) {
        // What was done is done: a summary that nobody can read is no reason to fail.
        core.warning(`The job summary cannot be written: ${messageOf(error)}`)
      }
    },
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
  // Not `once`: proper-lockfile (by signal-exit) ends the process where its own listener is the last one left, and one
  // that was registered with `once` is gone by the time it looks.
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
  const text =
    error instanceof ActionError
      ? `${error.message}\n${error.remedy}`
      : `${messageOf(error)}\nThis is a fault of the action: please report it with the debug log.`
  if (kind === 'main') core.setFailed(text)
  else core.warning(text)
  for (const cause of causesOf(error)) {
    core.debug(cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause))
  }
}

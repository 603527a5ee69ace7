import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { ActionError, causesOf, messageOf } from '../errors.ts'
import type { Dependencies } from '../job/dependencies.ts'
import type { Environment } from '../job/environment.ts'
import { jobFolder } from '../job/folder.ts'
import { type Http, openConnections } from '../net/http.ts'
import { removeFolderIfEmpty } from '../system/files.ts'
import { Inputs } from './inputs.ts'
import { workflowLogger } from './logger.ts'

/** What an action's `main` and `post` are handed: its inputs, and the way back to the job. */
export interface Runner extends Dependencies {
  inputs: Inputs
  /** Sets outputs; objects become JSON. Undefined values are left out. */
  setOutputs(outputs: Record<string, unknown>): void
  /**
   * Sets variables for the following steps and remembers their previous values for `restoreVariables`. Once per step.
   * Values of `secrets`, and those they replace, stay out of the state.
   */
  exportVariables(variables: Record<string, string>, secrets?: Record<string, string>): void
  /** Puts back what `exportVariables` of the same step replaced, where the value is still ours. For post steps. */
  restoreVariables(): void
  addPath(folder: string): void
  /** Keeps a value (no secrets: state is readable) for the post step. */
  saveState(name: string, value: unknown): void
  /** What `saveState` kept, or undefined. */
  state(name: string): unknown
  /** Adds Markdown to the job summary. */
  summarize(markdown: string): Promise<void>
}

export type Phase = (runner: Runner) => Promise<void>

/** Longest a step may take, in seconds; 0 for none. Builds set none: how long they take is the user's affair. */
export interface PhaseOptions {
  deadline?: number
}

const defaultDeadline = 600

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
  return {
    environment,
    logger: workflowLogger,
    http,
    mask: (secret) => core.setSecret(secret),
    signal,
    folder: jobFolder(environment),
    now: () => Date.now(),
    inputs: new Inputs(environment),
    setOutputs: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
    },
    exportVariables: (variables, secrets = {}) => {
      exportVariables(environment, variables)
      exportSecrets(environment, secrets, jobFolder(environment))
    },
    restoreVariables: () => {
      restoreVariables(environment)
      restoreSecrets(environment)
    },
    addPath: (folder) => core.addPath(folder),
    saveState: (name, value) => core.saveState(name, JSON.stringify(value)),
    state: (name) => parseState(core.getState(name)),
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

const replacedState = 'replaced-variables'

interface Replaced {
  [name: string]: { ours: string; before: string | null }
}

function exportVariables(environment: Environment, variables: Record<string, string>): void {
  const replaced: Replaced = {}
  for (const [name, ours] of Object.entries(variables)) {
    replaced[name] = { ours, before: environment[name] ?? null }
  }
  core.saveState(replacedState, JSON.stringify(replaced))
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value)
}

function restoreVariables(environment: Environment): void {
  const replaced = (parseState(core.getState(replacedState)) ?? {}) as Replaced
  for (const [name, { ours, before }] of Object.entries(replaced)) {
    // A later step that set its own value keeps it. A variable cannot be unset, so one that was not there turns empty.
    if (environment[name] === ours && ours !== before) core.exportVariable(name, before ?? '')
  }
}

const replacedSecretsState = 'replaced-secrets'

interface ReplacedSecrets {
  /** SHA-256 of our values by name: enough to see whether they are still ours. */
  ours: Record<string, string>
  /** Private file with the values that were there before. */
  file: string
}

function exportSecrets(environment: Environment, secrets: Record<string, string>, folder: string): void {
  const names = Object.keys(secrets)
  if (names.length === 0) return
  const file = join(folder, `replaced-${randomBytes(8).toString('hex')}.json`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const before = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']))
  const ours = Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, digest(value)]))
  core.saveState(replacedSecretsState, JSON.stringify({ ours, file } satisfies ReplacedSecrets))
  writeFileSync(file, JSON.stringify(before), { flag: 'wx', mode: 0o600 })
  for (const [name, value] of Object.entries(secrets)) core.exportVariable(name, value)
}

function restoreSecrets(environment: Environment): void {
  const { ours, file } = (parseState(core.getState(replacedSecretsState)) ?? {}) as Partial<ReplacedSecrets>
  if (!ours || !file || !existsSync(file)) return
  const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  for (const [name, value] of Object.entries(before)) {
    if (digest(environment[name] ?? '') === ours[name]) core.exportVariable(name, value)
  }
  rmSync(file)
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

function parseState(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text)
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

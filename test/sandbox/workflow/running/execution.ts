/** Runs the jobs of a workflow, and of the workflows that it calls, in the order of `needs`. */

import type { Member } from '../../github/concurrency.ts'
import { isOfDependabot } from '../../github/event.ts'
import type { Permissions } from '../../github/github.ts'
import { concurrencyOf } from '../file/concurrency-settings.ts'
import { EvaluationError, holds, resolved, type Scope, textOf, textsOf } from '../file/expressions.ts'
import { entries } from '../file/fields.ts'
import { callInputs } from '../file/inputs.ts'
import { isMapping } from '../file/language.ts'
import type { LoadedWorkflow } from '../file/load.ts'
import { type Combination, strategyOf } from '../file/matrix.ts'
import type { JobModel } from '../file/model.ts'
import { usualPermissions } from '../file/permissions.ts'
import { overall, type Result, withoutSteps } from '../results.ts'
import { jobContext } from './contexts.ts'
import { runLeaf } from './leaf.ts'
import type { Call, RunParts } from './run-parts.ts'

interface Done {
  result: Result
  outputs: Record<string, string>
}

export class WorkflowExecution {
  readonly #run: RunParts
  readonly #call: Call
  readonly #done = new Map<string, Done>()

  constructor(run: RunParts, call: Call) {
    this.#run = run
    this.#call = call
  }

  /** @throws Error for what is not supported, once what was started beside it has ended. */
  async run(): Promise<Done> {
    const waiting = new Map(this.#call.loaded.workflow.jobs)
    const running = new Map<string, Promise<void>>()
    const problems: unknown[] = []
    const start = (model: JobModel) => {
      waiting.delete(model.id)
      const job = this.#job(model)
        .then((done) => void this.#done.set(model.id, done))
        .catch((problem: unknown) => {
          problems.push(problem)
          waiting.clear()
          this.#run.stop()
        })
        .finally(() => running.delete(model.id))
      running.set(model.id, job)
    }
    while (waiting.size > 0 || running.size > 0) {
      for (const model of [...waiting.values()]) {
        if (model.needs.every((need) => this.#done.has(need))) start(model)
      }
      await Promise.race(running.values())
    }
    if (problems.length > 0) throw problems[0]
    return { result: overall([...this.#done.values()]), outputs: this.#outputs() }
  }

  async #job(model: JobModel): Promise<Done> {
    const name = this.#call.prefix + (model.name ? String(model.name) : model.id)
    try {
      const scope = this.#scope(model, {})
      if (!holds(model.if, scope)) return this.#without(model, name, 'skipped')
      return await this.#combinations(model, scope)
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      return this.#without(model, name, 'failure', error.message)
    }
  }

  #without(model: JobModel, name: string, result: Result, reason?: string): Done {
    const run = withoutSteps(model.id, name, result, reason)
    this.#run.jobs.push(run)
    this.#run.options.reporter?.jobEnded?.(run)
    return { result, outputs: {} }
  }

  /** One job for each combination of the matrix, as many at once as `max-parallel` allows. */
  async #combinations(model: JobModel, scope: Scope): Promise<Done> {
    const { combinations, failFast, maxParallel } = strategyOf(model.strategy, scope)
    const failing = new AbortController()
    const done: Done[] = []
    const queue = [...combinations.entries()]
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, matrix] = next
        const strategy = {
          'fail-fast': failFast,
          'job-index': index,
          'job-total': combinations.length,
          'max-parallel': Math.min(maxParallel, combinations.length),
        }
        const own = this.#scope(model, { matrix, strategy })
        const name = this.#call.prefix + nameOf(model, matrix, own)
        const one = failing.signal.aborted
          ? this.#without(model, name, 'cancelled')
          : await this.#one(model, name, own, failing.signal)
        done[index] = one
        if (one.result === 'failure' && failFast) failing.abort()
      }
    }
    await Promise.all(Array.from({ length: Math.min(maxParallel, combinations.length) }, work))
    return { result: overall(done), outputs: Object.assign({}, ...done.map(({ outputs }) => outputs)) }
  }

  async #one(model: JobModel, name: string, scope: Scope, failing: AbortSignal): Promise<Done> {
    if (model.uses !== undefined)
      return await this.#called(model, name, scope, AbortSignal.any([this.#call.signal, failing]))
    const forgiving = model.continueOnError && textOf(model.continueOnError, scope) === 'true'
    const wanted = () => holds(model.if, this.#scope(model, {}))
    const granted = this.#granted(model)
    const run = await runLeaf(this.#run, this.#call, { model, name, scope, failing, wanted, granted })
    return run.result === 'failure' && forgiving ? { ...run, result: 'success' } : run
  }

  /** A job that calls a workflow: in its own concurrency group, and in that of the called workflow. */
  async #called(model: JobModel, name: string, scope: Scope, signal: AbortSignal): Promise<Done> {
    const called = this.#call.loaded.calls.get(model.id)
    if (!called || 'unknown' in called) throw new Error(called?.unknown ?? `${model.uses} was not loaded`)
    const { github, repository, context, vars } = this.#run
    const inputs = this.#inputsFor(model, called, scope)
    const inner = { contexts: { github: context, vars, inputs } }
    const controller = new AbortController()
    const cancel = (reason: string) => controller.abort(reason)
    const member: Member = { name, within: this.#call.within, cancel }
    const leaves: (() => void)[] = []
    const groups = [
      concurrencyOf(model.concurrency, scope, `jobs.${model.id}`),
      concurrencyOf(called.workflow.concurrency, inner, called.workflow.file),
    ]
    const giveUp = () => github.concurrency.giveUp(member, 'The operation was canceled.')
    signal.addEventListener('abort', giveUp, { once: true })
    try {
      for (const group of groups) {
        const entry = group && (await github.concurrency.enter(repository.name, group, member))
        if (entry?.entered === false) return this.#without(model, name, 'cancelled', entry.reason)
        if (entry) leaves.push(entry.leave)
      }
      const execution = new WorkflowExecution(this.#run, {
        loaded: called,
        inputs,
        secrets: this.#secretsFor(model, called, scope),
        granted: called.workflow.permissions ?? this.#granted(model),
        prefix: `${name} / `,
        within: [...this.#call.within, member],
        signal: AbortSignal.any([signal, controller.signal]),
      })
      return await execution.run()
    } finally {
      signal.removeEventListener('abort', giveUp)
      for (const leave of leaves.reverse()) leave()
    }
  }

  #inputsFor(model: JobModel, called: LoadedWorkflow, scope: Scope): Record<string, unknown> {
    const { context, vars } = this.#run
    const given = (resolved(model.with, scope) ?? {}) as Record<string, unknown>
    return callInputs(called.workflow.on.workflow_call?.inputs, given, { github: context, vars })
  }

  /** Secrets of the called workflow: those that it is handed, or all of its caller's. */
  #secretsFor(model: JobModel, called: LoadedWorkflow, scope: Scope): Record<string, string> {
    const { secrets, loaded } = this.#call
    if (!model.secrets) return {}
    if (isMapping(model.secrets)) {
      const given = textsOf(model.secrets, { ...scope, contexts: { ...scope.contexts, secrets } })
      return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    }
    const [from, to] = [loaded, called].map(({ origin }) => origin.source.name.split('/')[0]?.toLowerCase())
    if (from !== to) throw new Error(`jobs.${model.id}: secrets are inherited within one organization alone`)
    return secrets
  }

  #granted(model: JobModel): Permissions {
    const { repository, event } = this.#run
    const setting = isOfDependabot(event) ? 'read' : (repository.options.workflowPermissions ?? 'read')
    const usual = this.#call.granted ?? usualPermissions(setting)
    return model.permissions ?? this.#call.loaded.workflow.permissions ?? usual
  }

  #outputs(): Record<string, string> {
    const jobs = Object.fromEntries(this.#done)
    const { context, vars } = this.#run
    const contexts = { github: context, vars, inputs: this.#call.inputs, jobs }
    const outputs: Record<string, string> = {}
    for (const [name, token] of entries(this.#call.loaded.workflow.on.workflow_call?.outputs)) {
      const value = isMapping(token) ? token.find('value') : undefined
      outputs[name] = value ? textOf(value, { contexts }) : ''
    }
    return outputs
  }

  /** What GitHub evaluates before a job is on a machine: no secrets, and no variables of its environment. */
  #scope(model: JobModel, extra: Record<string, unknown>): Scope {
    const { context, vars } = this.#run
    const needs = Object.fromEntries(model.needs.map((need) => [need, this.#done.get(need)]))
    const ancestors = this.#ancestors(model)
    const cancelled = this.#call.signal.aborted
    const job = jobContext(this.#call.loaded)
    return {
      contexts: { github: context, vars, inputs: this.#call.inputs, needs, job, ...extra },
      functions: {
        success: () => !cancelled && ancestors.every((result) => result === 'success'),
        failure: () => !cancelled && ancestors.includes('failure'),
        cancelled: () => cancelled,
        always: () => true,
      },
    }
  }

  #ancestors(model: JobModel): Result[] {
    return model.needs.flatMap((need) => {
      const job = this.#call.loaded.workflow.jobs.get(need)
      const own = this.#done.get(need)?.result ?? 'skipped'
      return job ? [own, ...this.#ancestors(job)] : [own]
    })
  }
}

function nameOf(model: JobModel, matrix: Combination, scope: Scope): string {
  if (model.name) return textOf(model.name, scope)
  const values = Object.values(matrix).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  )
  return values.length > 0 ? `${model.id} (${values.join(', ')})` : model.id
}

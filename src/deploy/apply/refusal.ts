import { ActionError, UserError, WorldError } from '../../errors.ts'
import { ApiError } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import { denialOf, deniedError } from '../cluster/denial.ts'
import type { Resource } from '../cluster/discovery.ts'
import { describe, type KubeObject, type Rendered } from '../object.ts'
import { isFinished, isJob } from './jobs.ts'
import { conflictsOf } from './ownership.ts'
import { missingFor } from './prerequisites.ts'
import { adviceFor, unknownFields } from './unknown-fields.ts'
import { valueAt } from './value-at.ts'

/** What was refused, and where it was read. */
export interface Refused extends Rendered {
  resource: Resource
  live?: KubeObject | undefined
}

/** What the API server's refusal of an object means, and what to do. Errors that say it already stay as they are. */
export function refusalOf(error: unknown, refused: Refused): unknown {
  if (error instanceof ActionError || !(error instanceof ApiError)) return error
  const { object, origin } = refused
  const what = `${describe(object, true)} (${origin})`
  const options = { cause: error }
  const conflicts = conflictsOf(error.causes)
  if (conflicts.length > 0) return conflictError(error, refused, what)
  if (isTerminating(error)) {
    return new WorldError(
      `${what} cannot be applied: namespace ${object.metadata.namespace} is being deleted.`,
      'Run the job again: it waits until the namespace is gone.',
      options,
    )
  }
  if (
    /admission webhook .* denied the request/.test(error.message) ||
    error.message.includes('ValidatingAdmissionPolicy')
  ) {
    return new UserError(
      `${what} is refused by a policy of the cluster: ${error.message}`,
      'Change the manifest as the policy asks.',
      options,
    )
  }
  if (error.message.includes('exceeded quota')) {
    return new UserError(
      `${what} exceeds a quota: ${error.message}`,
      'Ask for less, remove what is not needed, or raise the quota.',
      options,
    )
  }
  if (error.reason === 'Forbidden') return forbidden(error, what)
  if (error.reason === 'Invalid' && /immutable|updates to .* are forbidden/i.test(error.message)) {
    return immutable(error, refused, what)
  }
  if (
    error.reason === 'Invalid' ||
    error.status === 400 ||
    error.message.includes('failed to create typed patch object')
  ) {
    return new UserError(`${what} is not valid: ${error.message}`, `Correct it in ${origin}.`, options)
  }
  const webhook = /failed calling webhook "([^"]+)"/.exec(error.message)?.[1]
  if (webhook !== undefined) {
    return new WorldError(
      `${what} cannot be checked, because the webhook ${webhook} cannot be called: ${error.message}`,
      'See to it that its pods run (kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations shows whose it is), and run the job again.',
      options,
    )
  }
  return (
    notFound(error, refused, what) ??
    new WorldError(`${what} is refused with ${error.status}: ${error.message}`, 'Run the job again later.', options)
  )
}

/**
 * As `refusalOf`, but asks the server which fields there are if it refuses one that its kind does not have: the server
 * itself says no more than that.
 */
export async function explainedRefusal(
  error: unknown,
  refused: Refused,
  cluster: Pick<Cluster, 'request'>,
): Promise<unknown> {
  const { object, origin, lineOf } = refused
  const unknown = error instanceof ApiError ? unknownFields(error.message, object) : []
  if (unknown.length === 0) return refusalOf(error, refused)
  const advice = await adviceFor(unknown, object, cluster)
  const lines = unknown.map(({ path, steps }, at) => {
    const line = steps && lineOf?.(steps)
    return `  ${line === undefined ? '' : `line ${line}: `}${path}${advice[at] ? `. ${advice[at]}` : ''}`
  })
  return new UserError(
    `${describe(object, true)} (${origin}) has ${unknown.length > 1 ? 'fields' : 'a field'} that a ${object.kind} in ${object.apiVersion} does not have:\n${lines.join('\n')}`,
    `Correct it in ${origin}.`,
    { cause: error },
  )
}

/** Whether a namespace that is being deleted takes no new objects. */
export function isTerminating(error: unknown): boolean {
  return error instanceof ApiError && error.causes.some(({ reason }) => reason === 'NamespaceTerminating')
}

/** What the object needs, and is not there. */
function notFound(error: ApiError, { object, origin }: Refused, what: string): UserError | undefined {
  if (error.reason !== 'NotFound') return undefined
  if (error.message.startsWith('namespaces ')) {
    return new UserError(
      `${what} cannot be applied: ${error.message}.`,
      "Create the namespace, or set 'create-namespace: true'.",
      { cause: error },
    )
  }
  const missing = missingFor(object, error)
  return (
    missing &&
    new UserError(
      `${what} binds the ${missing.kind} ${missing.name}, which is not there.`,
      `Add the ${missing.kind} to the manifests, or correct roleRef in ${origin}.`,
      { cause: error },
    )
  )
}

function conflictError(error: ApiError, { object, live, origin }: Refused, what: string): UserError {
  const isSecret = object.kind === 'Secret'
  const shown = (value: unknown) => (isSecret ? '(hidden)' : JSON.stringify(value)?.slice(0, 200))
  const lines = conflictsOf(error.causes).map(({ field, manager }) => {
    const [is, wanted] = [live && valueAt(live, field), valueAt(object, field)]
    return `  ${field}: ${manager} has set ${shown(is)}, the manifest says ${shown(wanted)}`
  })
  return new UserError(
    `${what} has fields that others manage:\n${lines.join('\n')}`,
    `Take these fields out of ${origin}, or stop the other manager from setting them (kubectl get ${object.kind.toLowerCase()} ${object.metadata.name} -o yaml --show-managed-fields shows who set what).`,
    { cause: error },
  )
}

function immutable(error: ApiError, { object, live }: Refused, what: string): UserError {
  if (live && isJob(live) && !isFinished(live)) {
    return new UserError(
      `${what} is still running, and a Job cannot be changed: ${error.message}`,
      'Wait until it has ended (a finished Job is replaced), delete it, or give the new one another name.',
      { cause: error },
    )
  }
  return new UserError(
    `${what} changes a field that cannot be changed: ${error.message}`,
    `Undo the change, or give the object another name. To make it anew, delete it yourself (kubectl delete ${object.kind.toLowerCase()} ${object.metadata.name}${object.metadata.namespace ? ` --namespace=${object.metadata.namespace}` : ''}): what it holds or does is then interrupted.`,
    { cause: error },
  )
}

function forbidden(error: ApiError, what: string): UserError {
  const denial = denialOf(error)
  if (denial) return deniedError(denial, error, what)
  return new UserError(
    `${what} is forbidden: ${error.message}`,
    'Change what the message names, or ask who runs the cluster.',
    { cause: error },
  )
}

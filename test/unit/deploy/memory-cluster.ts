/** A cluster in memory that keeps what is written to it, for the parts of deploy that write. */
import { ApiError } from '../../../src/deploy/cluster/api-error.ts'
import type { Cluster } from '../../../src/deploy/cluster/client.ts'
import type { Resource } from '../../../src/deploy/cluster/discovery.ts'
import type { Selection } from '../../../src/deploy/cluster/list.ts'
import type { DeployInputs } from '../../../src/deploy/inputs.ts'
import type { DeployJob } from '../../../src/deploy/job.ts'
import type { KubeObject } from '../../../src/deploy/object.ts'
import { Timeline } from '../../../src/deploy/timeline.ts'
import type { Logger } from '../../../src/job/logger.ts'
import { silent } from '../../support/ledger.ts'
import { resourceOf } from './objects.ts'

type Used = Pick<Cluster, 'get' | 'list' | 'follow' | 'apply' | 'patch' | 'remove' | 'resourceOf'>

/** `Deployment api` */
const label = (kind: string, name: string) => `${kind} ${name}`

export class MemoryCluster implements Used {
  objects: KubeObject[]
  /** What was written: `remove Deployment api`. */
  readonly writes: string[] = []
  /** By `remove Deployment api` or `list ConfigMap`: how that is refused. */
  readonly refusals = new Map<string, Error>()
  /** Kinds that the server does not serve. */
  readonly unserved = new Set<string>()
  /** Kinds of which a deleted object stays. */
  readonly lingering = new Set<string>()

  constructor(...objects: KubeObject[]) {
    this.objects = objects
  }

  refuse(what: string, reason: string, status = 403): void {
    const body = { kind: 'Status', reason, message: `${what}: ${reason}` }
    this.refusals.set(what, new ApiError(status, JSON.stringify(body)))
  }

  async resourceOf(apiVersion: string, kind: string): Promise<Resource | undefined> {
    return this.unserved.has(kind) ? undefined : resourceOf({ apiVersion, kind, metadata: { name: '' } })
  }

  async get({ kind }: Resource, namespace: string | undefined, name: string): Promise<KubeObject | undefined> {
    this.#check(`get ${label(kind, name)}`)
    return this.objects.find(
      ({ kind: one, metadata }) => one === kind && metadata.namespace === namespace && metadata.name === name,
    )
  }

  async list({ kind }: Resource, namespace: string | undefined, { labelSelector = '' } = {}) {
    this.#check(`list ${kind}${namespace === undefined ? '' : ` in ${namespace}`}`)
    const terms = labelSelector.split(',').filter(Boolean)
    const items = this.objects.filter(
      ({ kind: one, metadata }) =>
        one === kind &&
        (namespace === undefined || metadata.namespace === namespace) &&
        terms.every((term) => fits(metadata.labels ?? {}, term)),
    )
    return { items, resourceVersion: '1' }
  }

  /** What is there, and no change. */
  async *follow(resource: Resource, namespace: string | undefined, _selection: Selection, signal: AbortSignal) {
    yield { type: 'listed' as const, items: (await this.list(resource, namespace)).items }
    await new Promise((_, end) => signal.addEventListener('abort', () => end(signal.reason), { once: true }))
  }

  async apply(resource: Resource, object: KubeObject, { force = false } = {}): Promise<KubeObject> {
    this.#write(`apply ${label(object.kind, object.metadata.name)}${force ? '' : ' unless others own it'}`)
    const found = await this.get(resource, object.metadata.namespace, object.metadata.name)
    const stored: KubeObject = { ...object, metadata: { ...object.metadata, uid: found?.metadata.uid ?? 'new' } }
    if (found?.status) stored.status = found.status
    this.objects = [...this.objects.filter((one) => one !== found), stored]
    return stored
  }

  async patch({ kind }: Resource, namespace: string | undefined, name: string): Promise<KubeObject> {
    this.#write(`patch ${label(kind, name)}`)
    const found = await this.get({ kind } as Resource, namespace, name)
    if (!found) throw new ApiError(404, '')
    return found
  }

  async remove(_resource: Resource, object: KubeObject): Promise<boolean> {
    this.#write(`remove ${label(object.kind, object.metadata.name)}`)
    if (!this.lingering.has(object.kind)) this.objects = this.objects.filter((one) => one !== object)
    return true
  }

  #write(what: string): void {
    this.#check(what)
    this.writes.push(what)
  }

  #check(what: string): void {
    const refusal = this.refusals.get(what)
    if (refusal) throw refusal
  }
}

/** `a=b`, `a!=b` or `a`. */
function fits(labels: Readonly<Record<string, string>>, term: string): boolean {
  const [, name = '', operator, value] = /^([^!=]+)(?:(!?=)(.*))?$/.exec(term) ?? []
  if (operator === undefined) return labels[name] !== undefined
  return (labels[name] === value) === (operator === '=')
}

export interface TestJob {
  job: DeployJob
  /** What was logged: `notice StatefulSet api is no longer ...`. */
  lines: string[]
}

/** A step of deploy with the inputs that matter; of huggingface/shop, in the namespace `shop`. */
export function jobWith(cluster: MemoryCluster, inputs: Partial<DeployInputs> = {}, now = () => 0): TestJob {
  const lines: string[] = []
  const say = (kind: string) => (text: string) => void lines.push(`${kind} ${text}`)
  const logger: Logger = { ...silent, info: say('info'), notice: say('notice'), warning: say('warning') }
  const job = {
    inputs: { name: 'shop', prune: true, timeout: 60, onFailure: 'rollback', ...inputs },
    cluster,
    namespace: 'shop',
    origin: { repository: 'huggingface/shop', run: 'https://github.com/run/1', runId: '1' },
    deadline: 1000,
    timeline: new Timeline(),
    dependencies: { logger, now, signal: new AbortController().signal, environment: {} },
  } as unknown as DeployJob
  return { job, lines }
}

/** Rolling updates: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
import { sameJson } from '../objects/equality.ts'
import { recordEvent } from '../objects/events.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Condition, Counts, Deployment, PodTemplate, ReplicaSet } from '../objects/workloads.ts'
import { adopt, nonZero, ownedBy, ownerReference, templateHash } from './owned.ts'

const revisionAnnotation = 'deployment.kubernetes.io/revision'
const historyAnnotation = 'deployment.kubernetes.io/revision-history'
const hashLabel = 'pod-template-hash'

export function reconcileDeployments(store: Store): void {
  for (const deployment of store.all('Deployment') as Deployment[]) {
    if (deployment.metadata.deletionTimestamp) continue
    adopt(store, 'ReplicaSet', deployment)
    const sets = ownedBy<ReplicaSet>(store, 'ReplicaSet', deployment)
    const current = sets.find((set) => sameJson(plainTemplate(set), deployment.spec.template))
    if (!deployment.spec.paused) {
      const fresh = current ?? createReplicaSet(store, deployment, sets)
      const old = sets.filter(({ metadata }) => metadata.uid !== fresh.metadata.uid)
      raiseRevision(store, deployment, fresh, old)
      rollOut(store, deployment, fresh, old)
      forgetOldest(store, deployment, old)
    }
    writeStatus(store, deployment, current?.metadata.uid)
  }
}

/** The template of a ReplicaSet without what the controller added. */
function plainTemplate({ spec }: ReplicaSet): PodTemplate {
  const { [hashLabel]: _, ...labels } = spec.template.metadata?.labels ?? {}
  return { ...spec.template, metadata: { ...spec.template.metadata, labels } }
}

function revisionOf(set: ReplicaSet): number {
  return Number(set.metadata.annotations?.[revisionAnnotation] ?? 0)
}

function createReplicaSet(store: Store, deployment: Deployment, sets: ReplicaSet[]): ReplicaSet {
  const { template, selector } = deployment.spec
  const hash = templateHash(template)
  const labels = { ...template.metadata?.labels, [hashLabel]: hash }
  const revision = Math.max(0, ...sets.map(revisionOf)) + 1
  const replicas = roomFor(deployment, undefined, sets)
  const set = store.create(resourceOfKind('ReplicaSet'), {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${deployment.metadata.name}-${hash}`,
      namespace: deployment.metadata.namespace ?? 'default',
      labels,
      annotations: { ...passedOn(deployment), ...sizes(deployment), [revisionAnnotation]: `${revision}` },
      ownerReferences: [ownerReference(deployment)],
    },
    spec: {
      replicas,
      selector: { ...selector, matchLabels: { ...selector?.matchLabels, [hashLabel]: hash } },
      template: { ...template, metadata: { ...template.metadata, labels } },
    },
    status: { replicas: 0 },
  }) as ReplicaSet
  if (replicas > 0) noteScaling(store, deployment, set, 0)
  return set
}

/** The Deployment's annotations, of which its newest ReplicaSet has a copy. */
function passedOn({ metadata }: Deployment): Record<string, string> {
  const { [revisionAnnotation]: _, ...rest } = metadata.annotations ?? {}
  const { 'kubectl.kubernetes.io/last-applied-configuration': __, ...kept } = rest
  return kept
}

function sizes(deployment: Deployment): Record<string, string> {
  const wanted = deployment.spec.replicas ?? 1
  const most = deployment.spec.strategy?.type === 'Recreate' ? wanted : wanted + limits(deployment).surge
  return {
    'deployment.kubernetes.io/desired-replicas': `${wanted}`,
    'deployment.kubernetes.io/max-replicas': `${most}`,
  }
}

/** An earlier template that is wanted again becomes the newest revision. */
function raiseRevision(store: Store, deployment: Deployment, fresh: ReplicaSet, old: ReplicaSet[]): void {
  const newest = Math.max(0, ...old.map(revisionOf))
  const before = revisionOf(fresh)
  const revision = `${before > newest ? before : newest + 1}`
  const history = [fresh.metadata.annotations?.[historyAnnotation], `${before}`].filter(Boolean).join(',')
  const past = before > 0 && `${before}` !== revision ? { [historyAnnotation]: history } : {}
  annotate(store, fresh, { ...passedOn(deployment), ...sizes(deployment), ...past, [revisionAnnotation]: revision })
  annotate(store, deployment, { [revisionAnnotation]: revision })
}

function annotate(store: Store, object: ReplicaSet | Deployment, wanted: Record<string, string>): void {
  const resource = resourceOfKind(object.kind)
  const current = store.get(resource, object.metadata.namespace, object.metadata.name)
  const annotations = { ...current.metadata.annotations, ...wanted }
  if (sameJson(annotations, current.metadata.annotations)) return
  // Written together with the status, which is no change of what was wanted.
  const author = { manager: 'kube-controller-manager', subresource: 'status' }
  store.update(resource, { ...current, metadata: { ...current.metadata, annotations } }, { author })
}

/** How many replicas the newest ReplicaSet may have by now. */
function roomFor(deployment: Deployment, fresh: ReplicaSet | undefined, old: ReplicaSet[]): number {
  const wanted = deployment.spec.replicas ?? 1
  const now = fresh?.spec.replicas ?? 0
  if (deployment.spec.strategy?.type === 'Recreate')
    return old.some(({ status }) => status?.replicas) ? Math.min(wanted, now) : wanted
  const total = [fresh, ...old].reduce((sum, set) => sum + (set?.spec.replicas ?? 0), 0)
  return Math.min(wanted, now + Math.max(0, wanted + limits(deployment).surge - total))
}

function rollOut(store: Store, deployment: Deployment, fresh: ReplicaSet, old: ReplicaSet[]): void {
  const wanted = deployment.spec.replicas ?? 1
  const recreate = deployment.spec.strategy?.type === 'Recreate'
  const total = (sets: ReplicaSet[]) => sets.reduce((sum, { spec }) => sum + (spec.replicas ?? 0), 0)
  const available = (sets: ReplicaSet[]) => sets.reduce((sum, { status }) => sum + (status?.availableReplicas ?? 0), 0)
  const { unavailable } = limits(deployment)
  const next = roomFor(deployment, fresh, old)
  scale(store, deployment, fresh, next)
  const waiting = next - (fresh.status?.availableReplicas ?? 0)
  let removable = recreate ? total(old) : total(old) + next - (wanted - unavailable) - waiting
  // Old pods that never became available hold nothing up.
  removable = Math.max(removable, total(old) - available(old))
  for (const set of old) {
    const count = Math.min(set.spec.replicas ?? 0, Math.max(0, removable))
    removable -= count
    scale(store, deployment, set, (set.spec.replicas ?? 0) - count)
  }
}

/** `maxSurge` is rounded up and `maxUnavailable` down; they cannot both be 0. */
function limits({ spec }: Deployment): { surge: number; unavailable: number } {
  const { maxSurge = '25%', maxUnavailable = '25%' } = spec.strategy?.rollingUpdate ?? {}
  const of = (value: number | string, round: (value: number) => number) =>
    typeof value === 'number' ? value : round((Number.parseFloat(value) / 100) * (spec.replicas ?? 1))
  const surge = of(maxSurge, Math.ceil)
  const unavailable = of(maxUnavailable, Math.floor)
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable }
}

function scale(store: Store, deployment: Deployment, set: ReplicaSet, replicas: number): void {
  const before = set.spec.replicas ?? 0
  if (before === replicas) return
  const resource = resourceOfKind('ReplicaSet')
  const current = store.get(resource, set.metadata.namespace, set.metadata.name) as ReplicaSet
  const annotations = { ...current.metadata.annotations, ...sizes(deployment) }
  const next = { ...current, metadata: { ...current.metadata, annotations }, spec: { ...current.spec, replicas } }
  noteScaling(store, deployment, store.update(resource, next) as ReplicaSet, before)
}

function noteScaling(store: Store, deployment: Deployment, { metadata, spec }: ReplicaSet, before: number): void {
  const replicas = spec.replicas ?? 0
  const message = `Scaled ${replicas > before ? 'up' : 'down'} replica set ${metadata.name} from ${before} to ${replicas}`
  const component = 'deployment-controller'
  recordEvent(store, deployment, { type: 'Normal', reason: 'ScalingReplicaSet', message, component })
}

function forgetOldest(store: Store, { spec }: Deployment, old: ReplicaSet[]): void {
  const unused = old
    .filter((set) => !set.spec.replicas && !set.status?.replicas)
    .sort((a, b) => revisionOf(a) - revisionOf(b))
  const surplus = unused.length - (spec.revisionHistoryLimit ?? 10)
  for (const set of unused.slice(0, Math.max(0, surplus))) store.remove(resourceOfKind('ReplicaSet'), set)
}

function writeStatus(store: Store, deployment: Deployment, known: string | undefined): void {
  const sets = ownedBy<ReplicaSet>(store, 'ReplicaSet', deployment)
  const fresh = sets.find((set) => sameJson(plainTemplate(set), deployment.spec.template))
  const sum = (count: (status: Counts) => number | undefined) =>
    sets.reduce((total, { status }) => total + (count(status ?? {}) ?? 0), 0)
  const wanted = deployment.spec.replicas ?? 1
  const available = sum((status) => status.availableReplicas)
  const { generation = 1 } = deployment.metadata
  const counts = {
    observedGeneration: generation,
    replicas: sum((status) => status.replicas),
    updatedReplicas: fresh?.status?.replicas ?? 0,
    readyReplicas: sum((status) => status.readyReplicas),
    availableReplicas: available,
    unavailableReplicas: Math.max(0, wanted - available),
  }
  const before = deployment.status ?? {}
  const moved = known !== fresh?.metadata.uid || !sameJson(nonZero(counts), withoutConditions(before))
  const complete =
    counts.updatedReplicas === wanted &&
    counts.replicas === wanted &&
    available === wanted &&
    fresh?.spec.replicas === wanted
  const progressing = progress(store, deployment, fresh?.metadata.name ?? '', { moved, complete })
  const conditions = [availability(store, deployment, available), ...failures(fresh, sets), progressing]
  store.setStatus(deployment, { ...nonZero(counts), conditions })
}

/** Why the newest ReplicaSet cannot create pods, or if it can, an older one. */
function failures(fresh: ReplicaSet | undefined, sets: ReplicaSet[]): Condition[] {
  const [found] = [...(fresh ? [fresh] : []), ...sets].flatMap(({ status }) => status?.conditions ?? [])
  return found ? [{ ...found, lastUpdateTime: found.lastTransitionTime ?? '' }] : []
}

function withoutConditions(status: Counts): Counts {
  const { conditions: _, ...counts } = status
  return counts
}

function condition(store: Store, { status }: Deployment, next: Condition, touched: boolean): Condition {
  const before = status?.conditions?.find(({ type }) => type === next.type)
  const now = store.now()
  const same = before?.status === next.status && before.reason === next.reason && before.message === next.message
  return {
    ...next,
    lastUpdateTime: same && !touched ? (before?.lastUpdateTime ?? now) : now,
    lastTransitionTime: before?.status === next.status ? (before.lastTransitionTime ?? now) : now,
  }
}

function availability(store: Store, deployment: Deployment, available: number): Condition {
  const enough = available >= (deployment.spec.replicas ?? 1) - limits(deployment).unavailable
  const next = enough
    ? { status: 'True', reason: 'MinimumReplicasAvailable', message: 'Deployment has minimum availability.' }
    : {
        status: 'False',
        reason: 'MinimumReplicasUnavailable',
        message: 'Deployment does not have minimum availability.',
      }
  return condition(store, deployment, { type: 'Available', ...next }, false)
}

function progress(
  store: Store,
  deployment: Deployment,
  set: string,
  { moved, complete }: { moved: boolean; complete: boolean },
): Condition {
  const type = 'Progressing'
  const before = deployment.status?.conditions?.find((one) => one.type === type)
  const { paused } = deployment.spec
  if (paused || before?.reason === 'DeploymentPaused') {
    const [reason, message] = paused
      ? ['DeploymentPaused', 'Deployment is paused']
      : ['DeploymentResumed', 'Deployment is resumed']
    return condition(store, deployment, { type, status: 'Unknown', reason, message }, false)
  }
  if (complete) {
    const message = `ReplicaSet "${set}" has successfully progressed.`
    return condition(store, deployment, { type, status: 'True', reason: 'NewReplicaSetAvailable', message }, false)
  }
  const rollout = before?.reason === 'NewReplicaSetAvailable' && !moved
  if (rollout) return before
  const idle = store.milliseconds() - Date.parse(before?.lastUpdateTime ?? store.now())
  const late = idle > (deployment.spec.progressDeadlineSeconds ?? 600) * 1000
  if (!moved && (late || before?.reason === 'ProgressDeadlineExceeded')) {
    const message = `ReplicaSet "${set}" has timed out progressing.`
    return condition(store, deployment, { type, status: 'False', reason: 'ProgressDeadlineExceeded', message }, false)
  }
  const message = `ReplicaSet "${set}" is progressing.`
  return condition(store, deployment, { type, status: 'True', reason: 'ReplicaSetUpdated', message }, moved)
}

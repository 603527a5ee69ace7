import { recordEvent } from '../objects/events.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Pod, PodTemplate, StatefulSet } from '../objects/workloads.ts'
import { adopt, createFrom, createPod, deletePod, isReady, livePods, nonZero, ownedBy } from './owned.ts'
import { keepRevision } from './revisions.ts'

const revisionLabel = 'controller-revision-hash'

/** Pods with numbers, made one after the other, renewed from the highest number down. */
export function reconcileStatefulSets(store: Store): void {
  for (const set of store.all('StatefulSet') as StatefulSet[]) {
    if (set.metadata.deletionTimestamp) continue
    adopt(store, 'Pod', set)
    const revision = `${set.metadata.name}-${keepRevision(store, set)}`
    advance(store, set, revision)
    writeStatus(store, set, revision)
  }
}

/** One step towards the desired pods; the next one when it has taken effect. */
function advance(store: Store, set: StatefulSet, revision: string): void {
  const pods = ownedBy<Pod>(store, 'Pod', set)
  const wanted = set.spec.replicas ?? 1
  const parallel = set.spec.podManagementPolicy === 'Parallel'
  for (let ordinal = 0; ordinal < wanted; ordinal += 1) {
    const name = `${set.metadata.name}-${ordinal}`
    const pod = pods.find(({ metadata }) => metadata.name === name)
    if (!pod) {
      const labels = {
        [revisionLabel]: revision,
        'statefulset.kubernetes.io/pod-name': name,
        'apps.kubernetes.io/pod-index': `${ordinal}`,
      }
      createPod(store, set, templateOf(store, set, name), { name, labels })
    }
    if (!parallel && !(pod && isReady(pod))) break
  }
  if (pods.some(({ metadata }) => metadata.deletionTimestamp)) return
  const byOrdinal = pods.sort((a, b) => ordinalOf(b) - ordinalOf(a))
  const surplus = byOrdinal.find((pod) => ordinalOf(pod) >= wanted)
  const stale = byOrdinal.find((pod) => pod.metadata.labels?.[revisionLabel] !== revision)
  // A pod that never became ready does not hold up its own renewal.
  const settled = pods.length >= wanted && pods.every((pod) => isReady(pod) || pod === stale)
  if (surplus) deletePod(store, set, surplus)
  else if (stale && settled) deletePod(store, set, stale)
}

interface ClaimTemplate {
  metadata: { name: string; labels?: Record<string, string>; annotations?: Record<string, string> }
  spec: object
}

/** The template of a pod with its name in the network and its own claims, which are made first and stay without it. */
function templateOf(store: Store, set: StatefulSet, pod: string): PodTemplate {
  const templates = (set.spec.volumeClaimTemplates ?? []) as ClaimTemplate[]
  const resource = resourceOfKind('PersistentVolumeClaim')
  const { namespace = 'default' } = set.metadata
  for (const { metadata, spec } of templates) {
    const name = `${metadata.name}-${pod}`
    if (store.find(resource, namespace, name)) continue
    const labels = { ...metadata.labels, ...set.spec.selector?.matchLabels }
    const draft = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { ...metadata, name, namespace, labels },
    }
    createFrom(store, resource, { ...draft, spec: structuredClone(spec) })
    const message = `create Claim ${name} Pod ${pod} in StatefulSet ${set.metadata.name} success`
    recordEvent(store, set, {
      type: 'Normal',
      reason: 'SuccessfulCreate',
      message,
      component: 'statefulset-controller',
    })
  }
  const own = templates.map(({ metadata: { name } }) => ({
    name,
    persistentVolumeClaim: { claimName: `${name}-${pod}` },
  }))
  const { spec } = set.spec.template
  const others = ((spec.volumes ?? []) as { name: string }[]).filter(
    ({ name }) => !own.some((one) => one.name === name),
  )
  const subdomain = set.spec.serviceName ? { subdomain: set.spec.serviceName } : {}
  const volumes = own.length > 0 ? { volumes: [...own, ...others] } : {}
  return { ...set.spec.template, spec: { ...spec, hostname: pod, ...subdomain, ...volumes } }
}

function ordinalOf({ metadata }: Pod): number {
  return Number(metadata.name.slice(metadata.name.lastIndexOf('-') + 1))
}

function writeStatus(store: Store, set: StatefulSet, revision: string): void {
  const pods = livePods(store, set)
  const updated = pods.filter(({ metadata }) => metadata.labels?.[revisionLabel] === revision).length
  const ready = pods.filter(isReady).length
  const wanted = set.spec.replicas ?? 1
  const done = updated === wanted && ready === wanted && pods.length === wanted
  store.setStatus(set, {
    observedGeneration: set.metadata.generation ?? 1,
    replicas: pods.length,
    availableReplicas: ready,
    ...nonZero({
      readyReplicas: ready,
      updatedReplicas: updated,
      currentReplicas: done ? updated : pods.length - updated,
    }),
    currentRevision: done ? revision : (set.status?.currentRevision ?? revision),
    updateRevision: revision,
    collisionCount: 0,
  })
}

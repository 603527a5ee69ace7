/** The scheduler and the nodes: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/ */
import { createHash } from 'node:crypto'
import { recordEvent } from '../objects/events.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Condition, Container, ContainerStatus, Pod } from '../objects/workloads.ts'
import { hindrance, next, phaseOf, startsReady } from './fates.ts'
import { missingForEnvironment, missingForVolumes } from './references.ts'
import { unboundClaims } from './volume-claims.ts'

/** Whether a node can pull this image, as the pod's spec names it. */
export type ImageCheck = (reference: string) => boolean | Promise<boolean>

/** Takes each pod one step further: scheduled, images pulled, running; or removed when it was deleted. */
export async function runPods(store: Store, imageExists: ImageCheck): Promise<void> {
  const nodes = store.all('Node').map(({ metadata }) => metadata.name)
  for (const [index, { metadata }] of store.all('Pod').entries()) {
    // Looked up one by one: while images are checked, clients go on changing things.
    const pod = store.find(resourceOfKind('Pod'), metadata.namespace, metadata.name)
    if (pod) await advance(store, pod as Pod, { node: nodes[index % nodes.length] ?? 'node', imageExists })
  }
}

async function advance(store: Store, pod: Pod, { node, imageExists }: { node: string; imageExists: ImageCheck }) {
  if (pod.metadata.deletionTimestamp) store.remove(resourceOfKind('Pod'), pod)
  else if (!pod.status?.startTime) schedule(store, pod, node)
  else if (pod.status.phase === 'Pending') await start(store, pod, imageExists)
  else if (pod.status.phase === 'Running' && !goOn(store, pod)) await replaceImages(store, pod, imageExists)
}

function schedule(store: Store, pod: Pod, node: string): void {
  if (waitForClaims(store, pod)) return
  const resource = resourceOfKind('Pod')
  const nodeName = pod.spec.nodeName ?? node
  const scheduled = store.update(resource, { ...pod, spec: { ...pod.spec, nodeName } }) as Pod
  const conditions = conditionsOf(store, scheduled, false)
  const containerStatuses = pod.spec.containers.map((container) => waiting(container, 'ContainerCreating'))
  store.setStatus(scheduled, { ...pod.status, phase: 'Pending', conditions, containerStatuses, startTime: store.now() })
  const message = `Successfully assigned ${pod.metadata.namespace}/${pod.metadata.name} to ${nodeName}`
  recordEvent(store, pod, { type: 'Normal', reason: 'Scheduled', message, component: 'default-scheduler' })
}

/** A pod is not scheduled before the volumes of its claims are there. Says so, and returns whether it waits. */
function waitForClaims(store: Store, pod: Pod): boolean {
  const { missing, unbound } = unboundClaims(store, pod)
  if (!unbound) return false
  const nodes = store.all('Node').length
  const why = missing
    ? `persistentvolumeclaim "${missing}" not found`
    : 'pod has unbound immediate PersistentVolumeClaims'
  const message = `0/${nodes} nodes are available: ${why}. not found`
  const before = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled')
  if (before?.message === message) return true
  const condition = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }
  const times = { lastProbeTime: null, lastTransitionTime: before?.lastTransitionTime ?? store.now() }
  const conditions = [{ ...condition, ...times, observedGeneration: pod.metadata.generation ?? 1 }]
  store.setStatus(pod, { ...pod.status, phase: 'Pending', conditions })
  recordEvent(store, pod, { type: 'Warning', reason: 'FailedScheduling', message, component: 'default-scheduler' })
  return true
}

/** All images there: running. Otherwise the pod waits and tries again. */
async function start(store: Store, pod: Pod, imageExists: ImageCheck): Promise<void> {
  const containers = [...(pod.spec.initContainers ?? []), ...pod.spec.containers]
  const missing = new Set<string>()
  for (const { image = '' } of containers) if (!(await imageExists(image))) missing.add(image)
  if (missing.size > 0) {
    waitForImages(store, pod, missing)
    return
  }
  if (waitForReferences(store, pod) || waitForFate(store, pod)) return
  for (const { name, image } of containers) {
    const component = 'kubelet'
    recordEvent(store, pod, {
      type: 'Normal',
      reason: 'Pulled',
      message: `Successfully pulled image "${image}"`,
      component,
    })
    recordEvent(store, pod, { type: 'Normal', reason: 'Started', message: `Started container ${name}`, component })
  }
  const ip = addressOf(pod)
  const containerStatuses = pod.spec.containers.map((container) => running(store, pod, container))
  const ready = containerStatuses.every((status) => status.ready)
  store.setStatus(pod, {
    ...pod.status,
    phase: 'Running',
    conditions: conditionsOf(store, pod, ready),
    containerStatuses,
    podIP: ip,
    podIPs: [{ ip }],
    hostIP: '10.0.1.23',
  })
}

function waitForImages(store: Store, pod: Pod, missing: Set<string>): void {
  const before = pod.status?.containerStatuses ?? []
  const containerStatuses = pod.spec.containers.map((container, index) => {
    const image = container.image ?? ''
    if (!missing.has(image)) return waiting(container, 'ContainerCreating')
    const tried = before[index]?.state.waiting?.reason !== 'ContainerCreating'
    return tried
      ? waiting(container, 'ImagePullBackOff', `Back-off pulling image "${image}": ErrImagePull: ${notFound(image)}`)
      : waiting(container, 'ErrImagePull', notFound(image))
  })
  store.setStatus(pod, { ...pod.status, containerStatuses })
  if (before.some(({ state }) => state.waiting?.reason === 'ImagePullBackOff')) return
  for (const image of missing) {
    const message = `Failed to pull image "${image}": ${notFound(image)}`
    recordEvent(store, pod, { type: 'Warning', reason: 'Failed', message, component: 'kubelet' })
    const backOff = `Back-off pulling image "${image}"`
    recordEvent(store, pod, { type: 'Normal', reason: 'BackOff', message: backOff, component: 'kubelet' })
  }
}

/** Whether the pod waits for a ConfigMap or a Secret. */
function waitForReferences(store: Store, pod: Pod): boolean {
  const volume = missingForVolumes(store, pod)
  if (volume) {
    const message = `MountVolume.SetUp failed: ${volume}`
    recordEvent(store, pod, { type: 'Warning', reason: 'FailedMount', message, component: 'kubelet' })
    return true
  }
  const problems = pod.spec.containers.map((container) => missingForEnvironment(store, pod, container))
  const [problem] = problems.filter((text) => text !== undefined)
  if (problem === undefined) return false
  const containerStatuses = pod.spec.containers.map((container, index) =>
    problems[index]
      ? waiting(container, 'CreateContainerConfigError', problems[index])
      : waiting(container, 'ContainerCreating'),
  )
  store.setStatus(pod, { ...pod.status, containerStatuses })
  recordEvent(store, pod, { type: 'Warning', reason: 'Failed', message: `Error: ${problem}`, component: 'kubelet' })
  return true
}

function notFound(image: string): string {
  return `rpc error: code = NotFound desc = failed to pull and unpack image "${image}": ${image}: not found`
}

/** An image may be changed in a running pod. */
async function replaceImages(store: Store, pod: Pod, imageExists: ImageCheck): Promise<void> {
  const runs = pod.status?.containerStatuses?.map(({ image }) => image).join()
  if (runs === pod.spec.containers.map(({ image }) => image).join()) return
  store.setStatus(pod, { ...pod.status, phase: 'Pending', conditions: conditionsOf(store, pod, false) })
  const current = store.find(resourceOfKind('Pod'), pod.metadata.namespace, pod.metadata.name)
  if (current) await start(store, current as Pod, imageExists)
}

/** Containers that never start. */
function waitForFate(store: Store, pod: Pod): boolean {
  const hindrances = pod.spec.containers.map((container) => hindrance(pod, container))
  if (hindrances.every((one) => one === undefined)) return false
  const containerStatuses = pod.spec.containers.map((container, index) =>
    waiting(container, hindrances[index]?.reason ?? 'ContainerCreating', hindrances[index]?.message),
  )
  store.setStatus(pod, { ...pod.status, containerStatuses })
  return true
}

/** Lets running containers come to what is their fate. Returns whether anything changed. */
function goOn(store: Store, pod: Pod): boolean {
  const before = pod.status?.containerStatuses ?? []
  const changed = before.map((status) => next(store, pod, status))
  if (changed.every((status) => status === undefined)) return false
  const containerStatuses = before.map((status, index) => changed[index] ?? status)
  const conditions = conditionsOf(
    store,
    pod,
    containerStatuses.every(({ ready }) => ready),
  )
  const phase = phaseOf(pod, containerStatuses)
  store.setStatus(pod, { ...pod.status, phase, containerStatuses, conditions })
  return true
}

function conditionsOf(store: Store, { status }: Pod, ready: boolean): Condition[] {
  const is: Record<string, boolean> = { Initialized: true, Ready: ready, ContainersReady: ready, PodScheduled: true }
  return Object.entries(is).map(([type, holds]) => {
    const before = status?.conditions?.find((one) => one.type === type)
    const value = holds ? 'True' : 'False'
    if (before?.status === value) return before
    const reason = holds ? {} : { reason: 'ContainersNotReady' }
    return { type, status: value, ...reason, lastProbeTime: store.now(), lastTransitionTime: store.now() }
  })
}

function waiting({ name, image = '' }: Container, reason: string, message?: string): ContainerStatus {
  const state = { waiting: { reason, ...(message ? { message } : {}) } }
  return { name, image, imageID: '', ready: false, started: false, restartCount: 0, state, lastState: {} }
}

function running(store: Store, pod: Pod, { name, image = '' }: Container): ContainerStatus {
  const id = createHash('sha256').update(`${pod.metadata.uid}/${name}/${image}`).digest('hex')
  const common = { name, image, imageID: image, restartCount: 0, lastState: {} }
  return {
    ...common,
    ready: startsReady(pod, name),
    started: true,
    containerID: `containerd://${id}`,
    state: { running: { startedAt: store.now() } },
  }
}

/** An address of the pod network; the same for as long as the pod lives. */
function addressOf({ metadata }: Pod): string {
  const digest = createHash('sha256').update(metadata.uid).digest()
  return `10.0.${digest[0]}.${((digest[1] ?? 0) % 254) + 1}`
}

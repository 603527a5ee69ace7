/** The part of a simulated node that reports the states of its pods. */
import {
  type CoreV1Api,
  PatchStrategy,
  setHeaderOptions,
  type V1ContainerStatus,
  type V1Pod,
  type V1PodStatus,
} from '@kubernetes/client-node'
import {
  type Course,
  courseOf,
  fateOf,
  isSidecar,
  type KubeletEvent,
  type Step,
  secretOf,
  usualFate,
  waitsForInit,
} from './fates.ts'

/** Milliseconds between two steps, such as the restarts of a container that crashes: a real node waits for minutes. */
const stepDelay = 200

/** Reports the states of pods. Timers move containers from one state to the next. */
export class PodReporter {
  readonly #api: CoreV1Api
  readonly #steps = new Map<string, number>()
  readonly #started = new Map<string, Date>()
  /** Pods that are to end. */
  readonly #deleted = new Map<string, V1Pod>()
  readonly #told = new Set<string>()
  readonly #busy = new Set<string>()
  #stopped = false

  constructor(api: CoreV1Api) {
    this.#api = api
  }

  stop(): void {
    this.#stopped = true
  }

  changed(pod: V1Pod): void {
    const uid = pod.metadata?.uid ?? ''
    const deleting = pod.metadata?.deletionTimestamp !== undefined
    if (deleting) this.#deleted.set(uid, pod)
    if (this.#stopped || this.#busy.has(uid)) return
    if (this.#steps.has(uid) && !deleting) return
    this.#busy.add(uid)
    const work = deleting ? this.#remove(pod) : this.#advance(pod, uid)
    void work
      .catch(() => this.#tryAgain(pod))
      .finally(() => {
        this.#busy.delete(uid)
        const deleted = this.#deleted.get(uid)
        if (deleted && !deleting) this.changed(deleted)
      })
  }

  /** After an error, where the pod is still there: no further event may come. A new watch reports the others. */
  async #tryAgain({ metadata: { name = '', namespace = '', uid } = {} }: V1Pod): Promise<void> {
    const pod = await this.#api.readNamespacedPod({ name, namespace }).catch(() => undefined)
    if (pod && pod.metadata?.uid === uid) setTimeout(() => this.changed(pod), stepDelay).unref()
  }

  async #remove(pod: V1Pod): Promise<void> {
    const { name = '', namespace = '', uid = '' } = pod.metadata ?? {}
    // A StatefulSet's next pod has the same name.
    await this.#api.deleteNamespacedPod({ name, namespace, body: { gracePeriodSeconds: 0, preconditions: { uid } } })
  }

  async #advance(pod: V1Pod, uid: string): Promise<void> {
    const { name = '', namespace = '' } = pod.metadata ?? {}
    const number = this.#steps.get(uid) ?? 0
    const secrets = await this.#secrets(pod, namespace)
    const now = new Date()
    const started = this.#started.get(uid) ?? now
    this.#started.set(uid, started)
    const step = { number, now, started, hasSecret: (one: string) => secrets.has(one) }
    const { status, events, goesOn } = statusOf(pod, step)
    await this.#api.patchNamespacedPodStatus(
      { name, namespace, body: { metadata: { uid }, status } },
      setHeaderOptions('Content-Type', PatchStrategy.MergePatch),
    )
    this.#steps.set(uid, number + 1)
    for (const event of events) await this.#tell(pod, event)
    if (!goesOn) return
    setTimeout(() => {
      if (!this.#stopped) void this.#advance(pod, uid).catch(() => {})
    }, stepDelay).unref()
  }

  /** Which of the Secrets that the pod's fates name are there. */
  async #secrets(pod: V1Pod, namespace: string): Promise<Set<string>> {
    const wanted = allContainers(pod).flatMap(({ container, isInit }) => {
      const secret = secretOf(fateOf(pod, container, isInit))
      return secret === undefined ? [] : [secret]
    })
    const found = await Promise.all(
      wanted.map(async (name) => {
        const secret = await this.#api.readNamespacedSecret({ name, namespace }).catch(() => undefined)
        return secret ? [name] : []
      }),
    )
    return new Set(found.flat())
  }

  /** The same event is written once. */
  async #tell(pod: V1Pod, event: KubeletEvent & { container?: string }): Promise<void> {
    const { name = '', namespace = '', uid = '' } = pod.metadata ?? {}
    const key = `${uid} ${event.reason} ${event.message}`
    if (this.#told.has(key)) return
    this.#told.add(key)
    const now = new Date()
    const { type, reason, message } = event
    const involvedObject = { apiVersion: 'v1', kind: 'Pod', name, namespace, uid }
    await this.#api.createNamespacedEvent({
      namespace,
      body: {
        metadata: { generateName: `${name}.` },
        ...{ involvedObject, type, reason, message, count: 1, firstTimestamp: now, lastTimestamp: now },
        source: { component: 'kubelet', host: pod.spec?.nodeName ?? '' },
      },
    })
  }
}

function allContainers(pod: V1Pod) {
  const { initContainers = [], containers = [] } = pod.spec ?? {}
  return [
    ...initContainers.map((container) => ({ container, isInit: true })),
    ...containers.map((container) => ({ container, isInit: false })),
  ]
}

/** The status of a pod at a step. Init containers run one after the other, the others when these have ended. */
function statusOf(pod: V1Pod, step: Step): { status: V1PodStatus; events: KubeletEvent[]; goesOn: boolean } {
  const courses: Course[] = []
  const initStatuses: V1ContainerStatus[] = []
  let isInitialized = true
  for (const container of pod.spec?.initContainers ?? []) {
    if (!isInitialized) {
      initStatuses.push(waitsForInit(container))
      continue
    }
    const course = courseOf(container, fateOf(pod, container, true), step, isSidecar(container) ? 'runs' : 'completes')
    courses.push(course)
    initStatuses.push(course.status)
    const { running, terminated } = course.status.state ?? {}
    isInitialized = isSidecar(container) ? running !== undefined : terminated?.exitCode === 0
  }
  const statuses = (pod.spec?.containers ?? []).map((container) => {
    if (!isInitialized) return waitsForInit(container)
    const course = courseOf(container, fateOf(pod, container, false), step, usualFate(pod))
    courses.push(course)
    return course.status
  })
  const goesOn = courses.some((course) => course.goesOn)
  const phase = isInitialized ? phaseOf(pod, statuses, goesOn) : 'Pending'
  return {
    status: podStatus(pod, { statuses, initStatuses, isInitialized, phase }, step.now),
    events: courses.flatMap(({ events }) => events),
    goesOn: goesOn && phase !== 'Failed',
  }
}

interface Statuses {
  statuses: V1ContainerStatus[]
  initStatuses: V1ContainerStatus[]
  isInitialized: boolean
  phase: string
}

function podStatus(pod: V1Pod, { statuses, initStatuses, isInitialized, phase }: Statuses, now: Date): V1PodStatus {
  const sidecars = (pod.spec?.initContainers ?? []).filter(isSidecar).map(({ name }) => name)
  const counted = [...statuses, ...initStatuses.filter(({ name }) => sidecars.includes(name))]
  const isReady = isInitialized && counted.every(({ ready }) => ready)
  const condition = (type: string, holds: boolean) => ({
    ...{ type, status: holds ? 'True' : 'False', lastTransitionTime: now },
    ...(type.endsWith('Ready') && !holds ? { reason: 'ContainersNotReady' } : {}),
  })
  return {
    phase,
    hostIP: '127.0.0.1',
    podIP: '10.0.0.1',
    podIPs: [{ ip: '10.0.0.1' }],
    startTime: now,
    conditions: [
      condition('PodScheduled', true),
      condition('Initialized', isInitialized),
      condition('ContainersReady', isReady),
      condition('Ready', isReady),
    ],
    containerStatuses: statuses,
    ...(initStatuses.length > 0 ? { initContainerStatuses: initStatuses } : {}),
  }
}

/** A pod ends when all of its containers have and none of them is started again. */
function phaseOf(pod: V1Pod, statuses: V1ContainerStatus[], goesOn: boolean): string {
  const policy = pod.spec?.restartPolicy
  const ended = statuses.map(({ state }) => state?.terminated?.exitCode)
  if (policy !== 'Always' && ended.every((code) => code !== undefined) && (policy === 'Never' || !goesOn)) {
    return ended.every((code) => code === 0) ? 'Succeeded' : 'Failed'
  }
  return statuses.some(({ state }) => state?.waiting && !state.waiting.reason?.startsWith('CrashLoop'))
    ? 'Pending'
    : 'Running'
}

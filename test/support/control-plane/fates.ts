/** What happens to the containers of a simulated node, step by step, in the states and words of kubelet 1.34. */
import type { V1Container, V1ContainerState, V1ContainerStatus, V1Pod } from '@kubernetes/client-node'

/**
 * What happens to a container.
 *
 * `crashes:<exit code>` and `missing-secret:<name>` have a value; a Secret that is there at last lets the container
 * run. `back-off-only` is an image that cannot be pulled, as kubelets before 1.32 tell of it: the message of the back-off
 * does not repeat why.
 */
export type Fate =
  | 'runs'
  | 'never-ready'
  | 'completes'
  | 'fails'
  | 'crashes'
  | `crashes:${number}`
  | 'liveness-killed'
  | 'out-of-memory'
  | 'image-not-found'
  | 'image-denied'
  | 'back-off-only'
  | 'wrong-platform'
  | 'invalid-image-name'
  | 'missing-secret'
  | `missing-secret:${string}`

const annotation = 'sandbox.test/'

/** An event as the kubelet writes it. */
export interface KubeletEvent {
  type: 'Normal' | 'Warning'
  reason: string
  message: string
}

/** One container at one step. */
export interface Course {
  status: V1ContainerStatus
  events: KubeletEvent[]
  /** Whether there is a further step. */
  goesOn: boolean
}

export interface Step {
  /** Steps that the pod has taken before. */
  number: number
  now: Date
  /** When the pod was first reported. */
  started: Date
  /** Whether a Secret is there. */
  hasSecret: (name: string) => boolean
}

/** Restarts after which a container stays as it is. */
const restartsAtMost = 6

export function fateOf(pod: V1Pod, container: V1Container, isInit: boolean): Fate {
  const said = pod.metadata?.annotations?.[`${annotation}${container.name}`]
  if (said) return said as Fate
  if (isInit) return isSidecar(container) ? 'runs' : 'completes'
  return usualFate(pod)
}

/** What a container comes to that nothing is said of. */
export function usualFate(pod: V1Pod): 'runs' | 'completes' {
  return pod.spec?.restartPolicy === 'Always' ? 'runs' : 'completes'
}

export function isSidecar({ restartPolicy }: V1Container): boolean {
  return restartPolicy === 'Always'
}

export function secretOf(fate: Fate): string | undefined {
  return fate.startsWith('missing-secret') ? fate.slice('missing-secret:'.length) || 'settings' : undefined
}

/** A container that may not start yet: init containers before it have not ended. */
export function waitsForInit({ name, image = '' }: V1Container): V1ContainerStatus {
  const state = { waiting: { reason: 'PodInitializing' } }
  return { name, image, imageID: '', ready: false, started: false, restartCount: 0, state }
}

/** `usual`: what becomes of it when a Secret is there at last. */
export function courseOf(container: V1Container, fate: Fate, step: Step, usual: Fate): Course {
  const { name, image = '' } = container
  const rest = (state: V1ContainerState, events: KubeletEvent[] = []): Course => ({
    status: { name, image, imageID: '', ready: fate === 'runs', started: !!state.running, restartCount: 0, state },
    ...{ events, goesOn: false },
  })
  const ended = (exitCode: number, reason: string) => ({
    terminated: { exitCode, reason, startedAt: step.now, finishedAt: step.now },
  })
  const secret = secretOf(fate)
  if (secret !== undefined) {
    if (step.hasSecret(secret)) return courseOf(container, usual, step, usual)
    const message = `secret "${secret}" not found`
    const course = rest({ waiting: { reason: 'CreateContainerConfigError', message } }, [
      { type: 'Warning', reason: 'Failed', message: `Error: ${message}` },
    ])
    return { ...course, goesOn: true }
  }
  switch (fate) {
    case 'runs':
      return rest({ running: { startedAt: step.started } }, step.number === 0 ? started(container) : [])
    case 'never-ready': {
      const course = rest({ running: { startedAt: step.started } }, [unhealthy('Readiness')])
      return { ...course, goesOn: step.number < restartsAtMost }
    }
    case 'completes':
      return rest(ended(0, 'Completed'))
    case 'fails':
      return rest(ended(1, 'Error'))
    case 'image-not-found':
    case 'image-denied':
    case 'back-off-only':
    case 'wrong-platform':
      return pullCourse(container, fate, step)
    case 'invalid-image-name': {
      const message = `Failed to apply default image tag "${image}": couldn't parse image name`
      return rest({ waiting: { reason: 'InvalidImageName', message } })
    }
    default:
      return crashCourse(container, fate, step)
  }
}

function started({ name, image }: V1Container): KubeletEvent[] {
  return [
    { type: 'Normal', reason: 'Pulled', message: `Container image "${image}" already present on machine` },
    { type: 'Normal', reason: 'Started', message: `Started container ${name}` },
  ]
}

function unhealthy(probe: 'Readiness' | 'Liveness'): KubeletEvent {
  const said = 'Get "http://10.0.0.1:8080/health": dial tcp 10.0.0.1:8080: connect: connection refused'
  return { type: 'Warning', reason: 'Unhealthy', message: `${probe} probe failed: ${said}` }
}

/** Pulls and backs off in turns. */
function pullCourse({ name, image = '' }: V1Container, fate: Fate, { number }: Step): Course {
  const said = pullErrors(image)[fate] ?? ''
  const backOff = `Back-off pulling image "${image}"`
  const waiting =
    number % 2 === 0
      ? { reason: 'ErrImagePull', message: said }
      : {
          reason: 'ImagePullBackOff',
          message: fate === 'back-off-only' ? backOff : `${backOff}: ErrImagePull: ${said}`,
        }
  const events: KubeletEvent[] =
    number % 2 === 0
      ? [
          { type: 'Warning', reason: 'Failed', message: `Failed to pull image "${image}": ${said}` },
          { type: 'Warning', reason: 'Failed', message: 'Error: ErrImagePull' },
        ]
      : [{ type: 'Normal', reason: 'BackOff', message: backOff }]
  const status = { name, image, imageID: '', ready: false, started: false, restartCount: 0, state: { waiting } }
  return { status, events, goesOn: number < restartsAtMost }
}

function pullErrors(image: string): Partial<Record<Fate, string>> {
  const unpack = `failed to pull and unpack image "${image}"`
  const host = image.split('/')[0]
  const head = `failed to resolve reference "${image}": unexpected status from HEAD request to https://${host}/v2/x/manifests/1`
  return {
    'image-not-found': `rpc error: code = NotFound desc = ${unpack}: failed to resolve reference "${image}": ${image}: not found`,
    'image-denied': `rpc error: code = Unknown desc = ${unpack}: ${head}: 403 Forbidden`,
    'back-off-only': `rpc error: code = Unknown desc = ${unpack}: ${head}: 403 Forbidden`,
    'wrong-platform': `rpc error: code = NotFound desc = ${unpack}: no match for platform in manifest: not found`,
  }
}

/** Ends and is started again, at first at once, then after a back-off. */
function crashCourse({ name, image = '' }: V1Container, fate: Fate, { number, now }: Step): Course {
  const restarts = Math.min(number, restartsAtMost)
  const [exitCode, reason] = endOf(fate)
  const terminated = { exitCode, reason, startedAt: now, finishedAt: now }
  const backOff = `back-off 10s restarting failed container=${name}`
  const killing: KubeletEvent[] = [
    unhealthy('Liveness'),
    { type: 'Normal', reason: 'Killing', message: `Container ${name} failed liveness probe, will be restarted` },
  ]
  return {
    status: {
      ...{ name, image, imageID: '', ready: false, started: false, restartCount: restarts },
      state: restarts === 0 ? { terminated } : { waiting: { reason: 'CrashLoopBackOff', message: backOff } },
      ...(restarts > 0 ? { lastState: { terminated } } : {}),
    },
    events: [
      ...(fate === 'liveness-killed' ? killing : []),
      ...(restarts > 0 ? [{ type: 'Warning' as const, reason: 'BackOff', message: backOff }] : []),
    ],
    goesOn: number < restartsAtMost,
  }
}

function endOf(fate: Fate): [number, string] {
  if (fate === 'out-of-memory') return [137, 'OOMKilled']
  if (fate === 'liveness-killed') return [137, 'Error']
  return [Number(fate.split(':')[1] ?? 1), 'Error']
}

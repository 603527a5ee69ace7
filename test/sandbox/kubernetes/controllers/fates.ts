/**
 * What happens to containers, which are not run: an annotation of their pod, `sandbox.test/<container>: <fate>`, says
 * it. Without one a container runs and is ready, or completes if the pod's restart policy is not `Always`.
 */
import { type Fate, fateIn } from '../objects/kinds/pod/fates.ts'
import type { Store } from '../objects/store.ts'
import type { Container, ContainerStatus, Pod } from '../objects/workloads.ts'

const restartsAtMost = 6

export function fateOf({ metadata, spec }: Pod, container: string): Fate {
  return fateIn(metadata.annotations, container) ?? (spec.restartPolicy === 'Always' ? 'runs' : 'completes')
}

/** Why a container cannot start, where that is its fate. */
export function hindrance(pod: Pod, { name, image = '' }: Container): { reason: string; message: string } | undefined {
  switch (fateOf(pod, name)) {
    case 'image-not-found':
      return {
        reason: 'ErrImagePull',
        message: `rpc error: code = NotFound desc = failed to pull and unpack image "${image}": not found`,
      }
    case 'image-denied':
      return {
        reason: 'ErrImagePull',
        message: `failed to authorize: failed to fetch oauth token for "${image}": 403 Forbidden`,
      }
    case 'invalid-image-name':
      return {
        reason: 'InvalidImageName',
        message: `Failed to apply default image tag "${image}": couldn't parse image name`,
      }
    case 'missing-secret':
      return { reason: 'CreateContainerConfigError', message: 'secret "settings" not found' }
    default:
      return undefined
  }
}

/** Whether a container is ready as soon as it runs, as one without a probe is: also one that ends in a moment. */
export function startsReady(pod: Pod, container: string): boolean {
  return fateOf(pod, container) !== 'never-ready'
}

/** What becomes of a running container; undefined where it stays as it is. */
export function next(store: Store, pod: Pod, status: ContainerStatus): ContainerStatus | undefined {
  const { state, restartCount } = status
  const startedAt = state.running?.startedAt ?? store.now()
  const end = (exitCode: number, reason: string) => ({ exitCode, reason, startedAt, finishedAt: store.now() })
  const stopped = { ...status, ready: false, started: false }
  switch (fateOf(pod, status.name)) {
    case 'completes':
      return state.running ? { ...stopped, state: { terminated: end(0, 'Completed') } } : undefined
    case 'fails':
      return state.running ? { ...stopped, state: { terminated: end(1, 'Error') } } : undefined
    case 'crashes':
      return crashed(stopped, end(1, 'Error'), restartCount)
    case 'out-of-memory':
      return crashed(stopped, end(137, 'OOMKilled'), restartCount)
    default:
      return undefined
  }
}

type End = NonNullable<ContainerStatus['state']['terminated']>

/** It ends, waits to be restarted, and ends again: a node would wait for longer each time. */
function crashed(status: ContainerStatus, terminated: End, restarts: number): ContainerStatus | undefined {
  if (status.state.running) return { ...status, state: { terminated } }
  if (restarts >= restartsAtMost) return undefined
  const message = `back-off 10s restarting failed container=${status.name}`
  const state = { waiting: { reason: 'CrashLoopBackOff', message } }
  return { ...status, restartCount: restarts + 1, state, lastState: { terminated } }
}

/** The phase of a pod whose containers have these states. One whose containers are restarted never ends. */
export function phaseOf({ spec }: Pod, statuses: ContainerStatus[]): string {
  const codes = statuses.map(({ state }) => state.terminated?.exitCode)
  if (codes.some((code) => code === undefined) || spec.restartPolicy === 'Always') return 'Running'
  return codes.every((code) => code === 0) ? 'Succeeded' : 'Failed'
}

/** What the status of one container shows, and how that is worded. */
import { describe, expect, test } from '@jest/globals'
import { type Fault, faultText, finalText, symptomOf } from '../../../../src/deploy/wait/fault.ts'
import { containersOf } from '../../../../src/deploy/wait/pod.ts'
import { crashing, type PodState, pod, terminated, waiting } from '../objects.ts'

/** `kind: reason: message` of the first container. */
function symptomIn(state: PodState): string | undefined {
  const one = pod('api-1', state)
  const [container] = containersOf(one)
  const symptom = container && symptomOf(one, container)
  return symptom && `${symptom.kind}: ${symptom.reason}: ${symptom.message}`
}

const init = (state: object, spec: object = {}): PodState => ({
  initContainers: [{ name: 'migrate', ...spec }],
  initStatuses: [{ name: 'migrate', ...state }],
})
const crashed = 'crash: Error: '
const runsAgain: PodState = { restarts: 1, lastState: terminated(1) }

describe('a container', () => {
  test.each<[string, PodState, string | undefined]>([
    ['is being made', { state: waiting('ContainerCreating') }, undefined],
    ['waits for its init containers', { state: waiting('PodInitializing') }, undefined],
    ['waits without a reason', { state: { waiting: {} } }, undefined],
    ['has no status yet', { statuses: [] }, undefined],
    ['waits for something else', { state: waiting('Odd', 'so it is') }, 'other: Odd: so it is'],
    ['has an image of no name', { state: waiting('InvalidImageName', 'x') }, 'image-unusable: InvalidImageName: x'],
    ['has no image', { state: waiting('ImagePullBackOff', '404') }, 'image-not-found: ImagePullBackOff: 404'],
    [
      'may not have its image',
      { state: waiting('ErrImagePull', 'not found, or denied') },
      'image-pull: ErrImagePull: not found, or denied',
    ],
    ['gets no answer', { state: waiting('RegistryUnavailable') }, 'image-pull: RegistryUnavailable: '],
    [
      'lacks a Secret',
      { state: waiting('CreateContainerConfigError', 'no x') },
      'config: CreateContainerConfigError: no x',
    ],
    [
      'is ahead of its node',
      { state: waiting('CreateContainerConfigError', 'failed to sync secret cache') },
      'config-cache: CreateContainerConfigError: failed to sync secret cache',
    ],
    ['crashes', crashing(1), 'crash: CrashLoopBackOff: '],
    ['crashes, and how is not known', { state: waiting('CrashLoopBackOff', 'wait') }, 'crash: CrashLoopBackOff: wait'],
    [
      'cannot be run by its node',
      { state: terminated(128, 'StartError', 'no runc') },
      'cannot-run: StartError: no runc',
    ],
    [
      'has no program',
      { state: terminated(128, 'StartError', 'exec x: permission denied') },
      'crash: StartError: exec x: permission denied',
    ],
    ['ended with 128 by itself', { state: terminated(128) }, crashed],
    ['says StartError with another code', { state: terminated(1, 'StartError') }, 'crash: StartError: '],
    ['ended without a reason', { state: { terminated: { exitCode: 3 } } }, crashed],
    ['ended with an error', { state: terminated(1) }, crashed],
    ['ended, and should not', { state: terminated(0, 'Completed') }, 'crash: Completed: '],
    ['may end', { state: terminated(0, 'Completed'), restartPolicy: 'OnFailure' }, undefined],
    ['may end, and not with an error', { state: terminated(1), restartPolicy: 'Never' }, crashed],
    ['of a pod that is done', { state: terminated(1), phase: 'Succeeded' }, undefined],
    ['runs', {}, undefined],
    ['runs again', runsAgain, crashed],
    ['runs again, and is ready', { ...runsAgain, ready: true }, undefined],
    ['runs for the first time', { ...runsAgain, restarts: 0 }, undefined],
    [
      'runs again, of which the count is not known',
      { statuses: [{ name: 'main', state: { running: {} }, lastState: terminated(1) }] },
      undefined,
    ],
    ['has crashed, and nothing is known of it now', { ...runsAgain, state: {} }, undefined],
    ['has restarted, and why is not known', { restarts: 1 }, undefined],
  ])('that %s', (_, state, expected) => expect(symptomIn(state)).toBe(expected))

  test('without a restart policy is to go on', () => {
    const one = pod('api-1', { state: terminated(0, 'Completed') })
    const bare = { ...one, spec: { containers: [{ name: 'main' }] } }
    const [container] = containersOf(bare)
    expect(container && symptomOf(bare, container)).toMatchObject({ kind: 'crash' })
  })
})

test.each<[string, PodState, string | undefined]>([
  ['an init container may end', init({ state: terminated(0, 'Completed') }), undefined],
  ['a sidecar may not', init({ state: terminated(0, 'Completed') }, { restartPolicy: 'Always' }), 'crash: Completed: '],
  [
    'a sidecar may not, be it of a Job',
    { ...init({ state: terminated(0, 'Completed') }, { restartPolicy: 'Always' }), restartPolicy: 'Never' },
    'crash: Completed: ',
  ],
])('%s', (_, state, expected) => expect(symptomIn(state)).toBe(expected))

describe('a fault in words', () => {
  const fault = (changes: Partial<Fault>): Fault => ({
    ...{ kind: 'crash', reason: 'CrashLoopBackOff', message: '', ended: { exitCode: 3 } },
    ...{ container: 'main', role: 'container', since: 0, sightings: 1, restarts: 2, isRunning: false },
    ...changes,
  })
  const memory = { exitCode: 137, reason: 'OOMKilled' }

  test.each<[Partial<Fault>, string, string]>([
    [{}, 'crashed 3 times, last with exit code 3', 'CrashLoopBackOff, exit code 3, 2 restarts'],
    [{ isRunning: true }, 'crashed 2 times, last with exit code 3', 'CrashLoopBackOff, exit code 3, 2 restarts'],
    [{ restarts: 0 }, 'crashed with exit code 3', 'CrashLoopBackOff, exit code 3, 0 restarts'],
    [{ restarts: 1, isRunning: true }, 'crashed with exit code 3', 'CrashLoopBackOff, exit code 3, 1 restarts'],
    [
      { message: 'no\n port' },
      'crashed 3 times, last with exit code 3: no port',
      'CrashLoopBackOff, exit code 3, 2 restarts: no port',
    ],
    [{ restarts: 0, message: 'no' }, 'crashed with exit code 3: no', 'CrashLoopBackOff, exit code 3, 0 restarts: no'],
    [
      { ended: memory },
      'crashed 3 times, last with OOMKilled',
      'CrashLoopBackOff, OOMKilled, exit code 137, 2 restarts',
    ],
    [
      { ended: memory, reason: 'OOMKilled' },
      'crashed 3 times, last with OOMKilled',
      'OOMKilled, exit code 137, 2 restarts',
    ],
    [{ ended: undefined, message: 'no' }, 'CrashLoopBackOff: no', 'CrashLoopBackOff: no'],
    [{ kind: 'cannot-run', reason: 'StartError', message: 'no' }, 'StartError: no', 'StartError: no'],
  ])('%j', (changes, while_, final) => {
    expect([faultText(fault(changes)), finalText(fault(changes))]).toEqual([while_, final])
  })
})

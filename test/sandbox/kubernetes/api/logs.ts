/** Logs of containers, which are not run: what the options of the cluster say. */
import type { Pod } from '../objects/workloads.ts'
import type { ClusterOptions } from '../types.ts'
import type { ApiRequest } from './requests.ts'
import { badRequest, notImplemented } from './status.ts'

/** The text that `pods/log` answers with. @throws ApiError BadRequest where no container, or none that started, is named */
export function logOf(pod: Pod, { query }: ApiRequest, logs: ClusterOptions['logs']): string {
  const container = containerOf(pod, query.get('container') ?? '')
  const previous = query.get('previous') === 'true'
  const { name, namespace = '' } = pod.metadata
  checkStarted(pod, container, previous)
  if (!logs) throw notImplemented('containers, so there is no pods/log')
  const text = logs({ namespace, pod: name, container, previous })
  const tail = Number(query.get('tailLines') ?? Number.NaN)
  if (Number.isNaN(tail)) return text
  const lines = text.replace(/\n$/, '').split('\n')
  return tail === 0 || text === '' ? '' : `${lines.slice(-tail).join('\n')}\n`
}

function containerOf({ metadata, spec }: Pod, asked: string): string {
  const main = spec.containers.map(({ name }) => name)
  const preparing = (spec.initContainers ?? []).map(({ name }) => name)
  const [only = ''] = main
  if (asked && ![...main, ...preparing].includes(asked))
    throw badRequest(`container ${asked} is not valid for pod ${metadata.name}`)
  if (!asked && main.length + preparing.length > 1) {
    const choice = [...preparing, ...main].join(' ')
    throw badRequest(`a container name must be specified for pod ${metadata.name}, choose one of: [${choice}]`)
  }
  return asked || only
}

function checkStarted({ metadata, status }: Pod, container: string, previous: boolean): void {
  const found = status?.containerStatuses?.find(({ name }) => name === container)
  const where = `container "${container}" in pod "${metadata.name}"`
  if (previous && !found?.lastState.terminated) {
    throw badRequest(`previous terminated ${where} not found`)
  }
  const reason = found?.state.waiting?.reason
  if (reason === undefined || found?.lastState.terminated) return
  const pulling = ['ErrImagePull', 'ImagePullBackOff'].includes(reason)
  throw badRequest(`${where} is waiting to start: ${pulling ? 'trying and failing to pull image' : reason}`)
}

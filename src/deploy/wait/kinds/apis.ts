import type { KubeObject } from '../../object.ts'
import { conditionOf, isTrue, wordsOf } from '../fields.ts'
import { failed, type Health, progressing, ready } from '../health.ts'

export function customResourceDefinition(object: KubeObject): Health {
  const names = conditionOf(object, 'NamesAccepted')
  if (names?.status === 'False') return failed(wordsOf(names))
  const schema = conditionOf(object, 'NonStructuralSchema')
  if (schema?.status === 'True') return failed(wordsOf(schema))
  return isTrue(object, 'Established') ? ready('established') : progressing('not established yet')
}

export function apiService(object: KubeObject): Health {
  const available = conditionOf(object, 'Available')
  if (available?.status === 'True') return ready('available')
  return progressing(`not available yet${available ? `: ${wordsOf(available)}` : ''}`)
}

export function namespace(object: KubeObject): Health {
  const { phase } = (object.status as { phase?: string } | undefined) ?? {}
  if (phase === 'Terminating') return { state: 'terminating', message: 'is being deleted' }
  return phase === 'Active' ? ready('active') : progressing('not active yet')
}

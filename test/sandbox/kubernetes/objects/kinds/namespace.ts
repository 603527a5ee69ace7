import type { KindRules } from './kind.ts'

export const namespace: KindRules = {
  defaults: (draft) => {
    draft.metadata.labels = { ...draft.metadata.labels, 'kubernetes.io/metadata.name': draft.metadata.name }
    draft.spec = { finalizers: ['kubernetes'] }
  },
  status: { phase: 'Active' },
}

import type { Scenario } from '../../support/conformance/scenario.ts'

/** Who, where, and what is there at all. */
export const basics: Scenario = {
  name: 'basics',
  steps: ['kubectl get all', 'kubectl get serviceaccounts', 'kubectl get nothing', 'kubectl get pod none'],
}

/**
 * Kinds beside workloads on the sandbox's cluster and on a real one: what is added to them, what is refused, and what
 * the controllers make of them.
 */
import { compareClusters } from '../support/conformance/compare.ts'
import { autoscaling } from './sandbox-kinds/autoscaling.ts'
import { definitions } from './sandbox-kinds/definitions.ts'
import { limitRanges, quotas } from './sandbox-kinds/limits.ts'
import { networking } from './sandbox-kinds/networking.ts'
import { budgets, cronJobs } from './sandbox-kinds/schedules.ts'
import { claims, roles } from './sandbox-kinds/storage.ts'

compareClusters(
  'kinds on the sandbox and on a real cluster',
  // The longest first.
  [quotas, networking, autoscaling, budgets, definitions, limitRanges, cronJobs, claims, roles],
  { 'kubectl-1.35': ['version', '--client'] },
)

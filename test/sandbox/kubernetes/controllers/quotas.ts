import { usedOf } from '../admission/quota.ts'
import { specOf } from '../objects/kinds/kind.ts'
import type { QuotaSpec } from '../objects/kinds/limits.ts'
import type { Store } from '../objects/store.ts'

/** Shows what is used of each quota. */
export function reconcileQuotas(store: Store): void {
  for (const quota of store.all('ResourceQuota')) {
    const { hard } = specOf<QuotaSpec>(quota)
    store.setStatus(quota, hard ? { hard, used: usedOf(store, quota) } : {})
  }
}

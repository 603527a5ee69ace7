import type { Cause } from '../types.ts'

/** Reasons of the scheduler, as it words them, and what to do. */
const reasons: readonly (readonly [RegExp, (match: RegExpExecArray) => string, string])[] = [
  [
    /\bpersistentvolumeclaim "([^"]+)" not found/i,
    ([, name]) => `there is no PersistentVolumeClaim ${name}`,
    'add the claim to the manifests',
  ],
  [
    /unbound immediate PersistentVolumeClaims/i,
    () => 'its PersistentVolumeClaim is not bound',
    'check the StorageClass of the claim and its events (on EKS: the EBS CSI driver)',
  ],
  [
    /volume node affinity conflict/i,
    () => 'its volume is in another zone than the nodes with room',
    'add nodes in the zone of the volume',
  ],
  [
    /Insufficient ([\w./-]*\w)/,
    ([, what]) => `no node has enough ${what} left`,
    'add nodes or larger ones, or lower resources.requests',
  ],
  [/Too many pods/i, () => 'the nodes have as many pods as they may', 'add nodes'],
  [
    /untolerated taint \{([^}]*)\}/i,
    ([, taint]) => `nodes have the taint ${taint?.replace(/: $/, '')}, which the pod does not tolerate`,
    'add a toleration, or nodes without the taint',
  ],
  [
    /didn't match Pod's node affinity|didn't match node selector|node\(s\) didn't match.*selector/i,
    () => 'no node fits its nodeSelector or node affinity',
    'correct it (kubectl get nodes --show-labels), or add such nodes',
  ],
  [
    /pod (?:anti-)?affinity|topology spread constraints/i,
    () => 'its affinity or topology spread rules leave no node',
    'relax them, or add nodes',
  ],
  [/free ports for the requested pod ports/i, () => 'its hostPort is taken on every node', 'do without hostPort'],
  [/were unschedulable/i, () => 'nodes are cordoned', 'uncordon them (kubectl uncordon), or add nodes'],
  [/no nodes available|^0\/0 nodes/i, () => 'the cluster has no nodes', 'add nodes'],
]

/** Why no node takes a pod. A message of the scheduler lists several reasons, for different nodes. */
export function schedulingCause(message: string): Cause | undefined {
  if (/SchedulingGated|scheduling gates/i.test(message)) {
    return {
      means: 'The pod has scheduling gates, which something else has to take away.',
      remedy: 'Check the controller that sets them.',
    }
  }
  // What follows is about other pods that could make room.
  const said = message.replace(/\bpreemption: .*/s, '')
  const found = reasons.flatMap(([pattern, tell, remedy]) => {
    const match = pattern.exec(said)
    return match ? [{ what: tell(match), remedy }] : []
  })
  if (found.length === 0) return undefined
  const remedies = [...new Set(found.map(({ remedy }) => remedy))].join('; or ')
  return {
    means: `No node takes the pod: ${found.map(({ what }) => what).join('; ')}.`,
    remedy: `${remedies.charAt(0).toUpperCase()}${remedies.slice(1)}.`,
  }
}

/**
 * The sandbox's cluster against a real control plane: the same commands on both, of which everything is compared but
 * what test/support/conformance/may-differ.ts lists.
 */
import { compareClusters } from '../support/conformance/compare.ts'
import { apply, serverSide } from './sandbox-kubernetes/apply.ts'
import { basics } from './sandbox-kubernetes/basics.ts'
import { create } from './sandbox-kubernetes/create.ts'
import { explain } from './sandbox-kubernetes/explain.ts'
import { identity } from './sandbox-kubernetes/identity.ts'
import { conflicts, invalid } from './sandbox-kubernetes/invalid.ts'
import { namespaces } from './sandbox-kubernetes/namespaces.ts'
import { requests } from './sandbox-kubernetes/requests.ts'
import { deployments, failures, otherWorkloads, patches } from './sandbox-kubernetes/workloads.ts'

compareClusters('kubectl on the sandbox and on a real cluster', [
  // The longest first.
  ...[deployments, otherWorkloads, namespaces, failures],
  ...[apply, serverSide, patches, create, invalid, conflicts, identity, basics, explain, requests],
])

/**
 * The sandbox's cluster against a real control plane: the same commands on both, of which everything is compared but
 * what test/support/conformance/may-differ.ts lists.
 */
import { compareClusters } from '../support/conformance/compare.ts'
import { basics } from './sandbox-kubernetes/basics.ts'

compareClusters('kubectl on the sandbox and on a real cluster', [basics])

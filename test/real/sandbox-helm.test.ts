/** helm 3 and helm 4 on the sandbox's cluster and on a real one: what they do, print and leave behind is the same. */
import { compareClusters } from '../support/conformance/compare.ts'
import { releases } from './sandbox-helm/releases.ts'

const programs = { helm3: ['version'], helm4: ['version'] }

compareClusters('helm on the sandbox and on a real cluster', releases, programs)

/**
 * The order of the test files: the longest first, so that none of them runs alone in the end. Jest has its own memory of
 * that, which a fresh clone has not, and which is wrong where most of a file was skipped the last time.
 */
import { sep } from 'node:path'
import TestSequencer from '@jest/test-sequencer'

/** Those of test/real that take a minute and more, by what they took on two cores. */
const long = [
  ...['act', 'deploy-helm4', 'deploy-helm3', 'deploy/outage', 'sandbox-helm', 'sandbox-kubernetes'],
  ...['control-plane/samples', 'deploy/faults', 'push-images', 'sandbox-kinds', 'deploy/apply'],
  ...['control-plane/workflows', 'deploy/removal', 'push-images-options', 'deploy-wait'],
].map((name) => ['', 'test', 'real', ...`${name}.test.ts`.split('/')].join(sep))

const folders = ['real', 'e2e', 'sandbox']

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other))
  }
}

function rank({ path, duration }) {
  const known = long.findIndex((end) => path.endsWith(end))
  if (known >= 0) return known
  const folder = folders.findIndex((name) => path.includes(`${sep}test${sep}${name}${sep}`))
  return long.length + (duration === undefined && folder >= 0 ? folder : folders.length)
}

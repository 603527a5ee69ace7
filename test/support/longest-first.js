/**
 * The order of the test files. Jest begins with the longest by its own memory, which a fresh clone has not; then those
 * with real parts, each of which takes as long as a hundred others, would come last, and run alone.
 */
import { sep } from 'node:path'
import TestSequencer from '@jest/test-sequencer'

const folders = ['real', 'e2e', 'sandbox']

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other))
  }
}

function rank({ path, duration }) {
  const at = folders.findIndex((folder) => path.includes(`${sep}test${sep}${folder}${sep}`))
  return duration === undefined && at >= 0 ? at : folders.length
}

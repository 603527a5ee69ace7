import { afterEach, beforeEach, jest } from '@jest/globals'

/**
 * For the tests of a file or suite: pauses between tries take the shortest of the times that chance may give them (full
 * jitter), which is none.
 */
export function withoutJitter(): void {
  beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0))
  afterEach(() => void jest.restoreAllMocks())
}

/** For properties that name no number of their own. */
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 10_000 })

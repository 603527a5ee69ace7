import type { Dependencies } from '../../job/dependencies.ts'
import type { ApiAnswer } from './answer.ts'

/** How far this machine's clock is from the cluster's. */
export interface ClockSkew {
  isAhead: boolean
  /** Whole and positive. */
  minutes: number
  /** `4 minutes ahead of`. */
  text: string
}

/**
 * Minutes that a clock may be off before tokens are refused for their date: STS refuses signatures that are further in
 * the future, clusters refuse older tokens.
 */
const largest = { ahead: 5, behind: 15 }

/** The skew that an answer's date shows; undefined for less than the minute that our tokens have to spare. */
export function measureSkew(answer: ApiAnswer, { now }: Pick<Dependencies, 'now'>): ClockSkew | undefined {
  const skew = (now() - Date.parse(answer.headers.date ?? '')) / 60_000
  if (!(Math.abs(skew) >= 1)) return undefined
  const [isAhead, minutes] = [skew > 0, Math.round(Math.abs(skew))]
  const amount = minutes === 1 ? '1 minute' : `${minutes} minutes`
  return { isAhead, minutes, text: `${amount} ${isAhead ? 'ahead of' : 'behind'}` }
}

/** Whether tokens are refused for the skew. */
export function isRefused({ isAhead, minutes }: ClockSkew): boolean {
  return minutes > (isAhead ? largest.ahead : largest.behind)
}

/** What follows from the skew: the end of a sentence. */
export function consequenceOf({ isAhead, minutes }: ClockSkew): string {
  return isAhead
    ? `AWS refuses what is dated more than ${largest.ahead} minutes ahead`
    : `a cluster refuses tokens ${largest.behind} minutes after their date, and those made here are ${minutes} minutes old from the start`
}

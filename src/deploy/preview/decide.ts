import type { PullRequest } from './pull-request.ts'

/** Which pull requests have a preview. */
export interface Choice {
  /** They need this label; undefined if they need none. */
  label: string | undefined
  drafts: boolean
  /** Those that bots open. */
  bots: boolean
}

/** What has happened to a pull request. */
export interface Happened {
  /** `opened`, `synchronize`, `closed`, ... */
  action: string
  /** The label that was put on or taken off. */
  label: string | undefined
  /** Newest commit at that time. */
  head: string
}

/** What is to be done. `mode` is the input of deploy, or `none` for nothing. */
export interface Decision {
  mode: 'apply' | 'delete' | 'none'
  reason: string
}

/**
 * Decides by what the pull request is now, which need not be what it was when the event happened: a run may have waited,
 * or be an old one that was started again. So no old run deploys what was closed or overtaken, or takes away what is
 * wanted again: that is up to the run of what happened last.
 */
export function decide({ action, label, head }: Happened, now: PullRequest, choice: Choice): Decision {
  const why = whyNot(now, choice)
  const isAboutLabel = label !== undefined && label === choice.label
  if (why !== undefined) {
    const ends =
      action === 'closed' ||
      (action === 'converted_to_draft' && !choice.drafts) ||
      (action === 'unlabeled' && isAboutLabel)
    return { mode: ends ? 'delete' : 'none', reason: why }
  }
  const begins =
    ['opened', 'reopened', 'synchronize', 'ready_for_review'].includes(action) || (action === 'labeled' && isAboutLabel)
  if (!begins) return { mode: 'none', reason: `The event '${action}' changes nothing about the preview.` }
  if (now.head !== head) {
    return {
      mode: 'none',
      reason: `Commit ${head.slice(0, 12)} is not the newest any more: the run of ${now.head.slice(0, 12)} deploys.`,
    }
  }
  return { mode: 'apply', reason: 'It is open, and this is its newest commit.' }
}

/** Why a pull request is to have no preview; undefined if it is to have one. */
function whyNot(
  { isOpen, isDraft, isOfBot, labels }: PullRequest,
  { label, drafts, bots }: Choice,
): string | undefined {
  if (!isOpen) return 'The pull request is closed.'
  if (label !== undefined && !labels.includes(label)) return `The pull request does not have the label '${label}'.`
  if (isDraft && !drafts) return 'The pull request is a draft.'
  if (isOfBot && !bots) return 'A bot opened the pull request.'
  return undefined
}

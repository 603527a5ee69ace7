/**
 * Concurrency groups: of the runs and jobs in a group one is in progress, and others wait or are cancelled.
 *
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */

export interface ConcurrencySettings {
  group: string
  cancelInProgress: boolean
  /** How many may wait: one (the newest), or 100. */
  queue: 'single' | 'max'
}

/** A run or a job that wants to be in a group. */
export interface Member {
  /** `top level workflow`, or the job's name. */
  name: string
  /** The run and the calling jobs that it is part of: waiting for these would never end. */
  within: readonly Member[]
  /** Told that it waits. */
  onPending?(): void
  /** Told to end, while it is in progress. */
  cancel(reason: string): void
}

export type Entry = { entered: true; leave: () => void } | { entered: false; reason: string }

/** How many may wait in a group with `queue: max`. */
const longest = 100

interface Waiting {
  member: Member
  decide(entry: Entry): void
}

interface Group {
  active: Member | undefined
  waiting: Waiting[]
}

export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>()

  /** Waits for a place in the group of a repository. It is decided in the order of the calls. */
  async enter(repository: string, settings: ConcurrencySettings, member: Member): Promise<Entry> {
    const { group: name, cancelInProgress, queue } = settings
    const key = `${repository} ${name}`.toLowerCase()
    const group = this.#groups.get(key) ?? { active: undefined, waiting: [] }
    this.#groups.set(key, group)
    const superseded = `Canceling since a higher priority waiting request for '${name}' exists`
    if (!group.active) return this.#start(group, member)
    if (member.within.includes(group.active)) return { entered: false, reason: deadlock(name, group.active, member) }
    if (queue === 'max' && group.waiting.length >= longest)
      return { entered: false, reason: `Canceling since ${longest} requests are waiting for '${name}' already` }
    if (queue === 'single')
      for (const { decide } of group.waiting.splice(0)) decide({ entered: false, reason: superseded })
    return await new Promise<Entry>((decide) => {
      group.waiting.push({ member, decide })
      member.onPending?.()
      if (cancelInProgress) group.active?.cancel(superseded)
    })
  }

  /** Takes a member that was cancelled out of where it waits. */
  giveUp(member: Member, reason: string): void {
    for (const { waiting } of this.#groups.values()) {
      const at = waiting.findIndex((one) => one.member === member)
      if (at >= 0) waiting.splice(at, 1)[0]?.decide({ entered: false, reason })
    }
  }

  #start(group: Group, member: Member): Entry {
    group.active = member
    return { entered: true, leave: () => this.#leave(group, member) }
  }

  #leave(group: Group, member: Member): void {
    if (group.active !== member) return
    group.active = undefined
    const next = group.waiting.shift()
    if (next) next.decide(this.#start(group, next.member))
  }
}

function deadlock(group: string, active: Member, member: Member): string {
  const between = `between ${active.name === topLevel ? 'a ' : ''}${active.name} and '${member.name}'`
  return `Canceling since a deadlock was detected for concurrency group: '${group}' ${between}`
}

/** What a run is called among the members of a group. */
export const topLevel = 'top level workflow'

import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Dependencies } from '../job/dependencies.ts'
import type { Entry, Ledger, Undoable, UndoJob } from '../job/ledger.ts'
import { readIfPresent, writePrivateFile } from '../system/files.ts'
import { withLock } from '../system/lock.ts'
import { type ExportedVariables, readableVariables, recordOf, withoutUse } from './variables.ts'

/**
 * The job's ledger: what each use of an action has put into the job, so that posts can take it back in any order.
 * `ledger.json` in the job's folder, mode 0600, removed with the last use.
 *
 * The step's state holds the record of its own use without secrets, with what its variables were before the first use.
 * It is used if a step has emptied RUNNER_TEMP.
 */
interface LedgerFile {
  /** Oldest first. */
  uses: Use[]
  /** Ids of uses that were undone, so that a second run of their post does nothing. */
  undone: string[]
}

interface Use {
  /** Empty until something is recorded. */
  id: string
  variables: ExportedVariables
  entries: Recorded[]
}

type Recorded = Entry<unknown, unknown> & { kind: string }

/** What a use needs of the runner. */
interface UndoPorts {
  /** What the main of this use saved; empty if it saved nothing. */
  state: string
  saveState(value: string): void
  exportVariable(name: string, value: string): void
}

/** By their names. Loaded where the ledger has something of that kind: most posts have little to undo. */
export type UndoableKinds = Readonly<Record<string, () => Promise<Undoable<unknown, unknown>>>>

type Job = Pick<Dependencies, 'environment' | 'folder' | 'logger'>

/** The ledger for one use of an action: in main a new use, in post the one in its state. */
export class Undo implements Ledger {
  readonly #job: Job
  readonly #ports: UndoPorts
  readonly #file: string
  #own: Use

  constructor(job: Job, ports: UndoPorts) {
    this.#job = job
    this.#ports = ports
    this.#file = join(job.folder, 'ledger.json')
    this.#own = ports.state === '' ? { id: '', variables: {}, entries: [] } : (JSON.parse(ports.state) as Use)
  }

  async record<Done, Secret>({ kind }: Undoable<Done, Secret>, done: Done, secret?: Secret): Promise<void> {
    const entry = { kind, done, ...(secret === undefined ? {} : { secret }) }
    await this.#put({ ...this.#own, entries: [...this.#own.entries, entry] })
  }

  async recorded<Done, Secret>({ kind }: Undoable<Done, Secret>): Promise<Entry<Done, Secret>[]> {
    const entries = (await readLedger(this.#file)).uses.flatMap((use) => use.entries)
    return entries.filter((entry) => entry.kind === kind) as (Entry<Done, Secret> & { kind: string })[]
  }

  /** Records the variables and what they replace, then exports them. `secrets` are those whose values are secret. */
  async exportVariables(values: Readonly<Record<string, string>>, secrets: ReadonlySet<string>): Promise<void> {
    const variables = recordOf(this.#job.environment, values, secrets, this.#own.variables)
    await this.#put({ ...this.#own, variables })
    for (const [name, value] of Object.entries(values)) this.#ports.exportVariable(name, value)
  }

  /**
   * Takes back what this use recorded: its variables, then its entries of these kinds, newest first. If one fails, the
   * others are still undone, and it stays recorded. Safe to repeat.
   *
   * @throws what undoing threw; an AggregateError if several did.
   */
  async undo(kinds: UndoableKinds): Promise<void> {
    if (this.#own.id === '') return
    if (Object.keys(this.#own.variables).length > 0) await this.#restoreVariables()
    const failures: unknown[] = []
    for (const entry of await this.#ownEntries()) {
      const load = kinds[entry.kind]
      if (!load) continue
      try {
        const kind = await load()
        await kind.undo(entry, this.#undoJob(entry))
        await this.#change(({ uses }) => withoutEntry(uses, this.#own.id, entry))
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 1) throw new AggregateError(failures, 'Several things could not be undone')
    if (failures.length > 0) throw failures[0]
  }

  async #restoreVariables(): Promise<void> {
    await this.#change(({ uses, undone }) => {
      if (undone.includes(this.#own.id)) return uses
      const at = uses.findIndex(({ id }) => id === this.#own.id)
      // A use that is not in the ledger is older than all that are: the ledger was lost and started again.
      const newer = uses.slice(at + 1)
      const removed = uses[at]?.variables ?? this.#own.variables
      const result = withoutUse(
        removed,
        newer.map(({ variables }) => variables),
        this.#job.environment,
      )
      for (const [name, value] of Object.entries(result.values)) this.#ports.exportVariable(name, value)
      const rewired = newer.map((use, index) => ({ ...use, variables: result.newer[index] ?? use.variables }))
      const ours = uses.slice(at, at + 1).map((use) => ({ ...use, variables: {} }))
      return [...uses.slice(0, Math.max(at, 0)), ...(at < 0 ? [] : ours), ...rewired]
    })
  }

  /** Newest first; from the state if the ledger has lost this use. */
  async #ownEntries(): Promise<Recorded[]> {
    const { uses, undone } = await readLedger(this.#file)
    if (undone.includes(this.#own.id)) return []
    return (uses.find(({ id }) => id === this.#own.id) ?? this.#own).entries.toReversed()
  }

  #undoJob(entry: Recorded): UndoJob<unknown, unknown> {
    const { environment, folder, logger } = this.#job
    const others = async () => {
      const { uses } = await readLedger(this.#file)
      return withoutEntry(uses, this.#own.id, entry)
        .flatMap((use) => use.entries)
        .filter(({ kind }) => kind === entry.kind)
    }
    return { environment, folder, logger, others }
  }

  async #put(given: Use): Promise<void> {
    const use = { ...given, id: given.id || randomUUID() }
    this.#own = use
    await this.#change(({ uses }) => {
      const at = uses.findIndex(({ id }) => id === use.id)
      const older = at < 0 ? uses : uses.slice(0, at)
      this.#ports.saveState(JSON.stringify(stateOf(use, older)))
      return at < 0 ? [...uses, use] : uses.with(at, use)
    })
  }

  async #change(body: (ledger: LedgerFile) => Use[]): Promise<void> {
    await withLock(this.#file, async () => {
      const before = await readLedger(this.#file)
      const uses = body(before).filter((use) => !isEmpty(use))
      const gone = before.uses.map(({ id }) => id).filter((id) => !uses.some((use) => use.id === id))
      const after: LedgerFile = { uses, undone: [...before.undone, ...gone] }
      if (uses.length > 0) await writePrivateFile(this.#file, JSON.stringify(after))
      else await rm(this.#file, { force: true })
    })
  }
}

/** Reads a ledger file; empty if it is missing or is not a ledger. */
async function readLedger(file: string): Promise<LedgerFile> {
  const text = await readIfPresent(file)
  try {
    if (text !== undefined) return JSON.parse(text) as LedgerFile
  } catch {
    // A step wrote something else there. What the state holds is still undone.
  }
  return { uses: [], undone: [] }
}

function isEmpty({ variables, entries }: Use): boolean {
  return entries.length === 0 && Object.keys(variables).length === 0
}

/** The uses without one entry: the newest of the use `id` that equals it. */
function withoutEntry(uses: readonly Use[], id: string, entry: Recorded): Use[] {
  const isSame = (other: Recorded) => other.kind === entry.kind && isDeepStrictEqual(other.done, entry.done)
  return uses.map((use) => {
    const at = use.id === id ? use.entries.findLastIndex(isSame) : -1
    return at < 0 ? use : { ...use, entries: use.entries.toSpliced(at, 1) }
  })
}

/** The use without secrets, for the step's state. */
function stateOf({ id, variables, entries }: Use, older: readonly Use[]): Use {
  return {
    id,
    variables: readableVariables(
      variables,
      older.map((use) => use.variables),
    ),
    entries: entries.map(({ kind, done }) => ({ kind, done })),
  }
}

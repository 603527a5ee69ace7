import type { Dependencies } from './dependencies.ts'

/**
 * A kind of thing that actions put into a job and that their post steps take back: what is recorded of it, and how it
 * is undone. One constant per kind, exported by the module that makes the thing; main records with it, post undoes with
 * it.
 *
 * `Done` says what was put where. It is JSON and goes to the step's state, which is readable: no secrets in it.
 * `Secret` is JSON for the ledger file alone (mode 0600); it is lost if a step empties RUNNER_TEMP.
 */
export interface Undoable<Done, Secret = never> {
  /** Name in the ledger: a noun in singular, such as `profile`. */
  readonly kind: string
  /**
   * Takes it back. It may never have been made (the step was cancelled), or be gone already: neither is an error. Posts
   * run in any order: the job may still hold older and newer things of this kind.
   */
  undo(entry: Entry<Done, Secret>, job: UndoJob<Done, Secret>): Promise<void>
}

/** One thing that was recorded. */
export interface Entry<Done, Secret = never> {
  done: Done
  /** Undefined where none was recorded, or where the ledger file is gone. */
  secret?: Secret | undefined
}

/** What `Undoable.undo` may use. */
export interface UndoJob<Done, Secret> extends Pick<Dependencies, 'environment' | 'folder' | 'logger'> {
  /**
   * The other things of this kind that the job holds, oldest first. Call it while holding the lock of the file that is
   * changed.
   */
  others(): Promise<Entry<Done, Secret>[]>
}

/** The job's record of what its steps have put into it, in order. Steps that share a thing find each other here. */
export interface Ledger {
  /**
   * Records a thing BEFORE it is made, so that the post step also undoes it if this step fails or is cancelled. The
   * post step must hand the same kind to `runner.undo`.
   */
  record<Done, Secret>(kind: Undoable<Done, Secret>, done: Done, secret?: Secret): Promise<void>
  /** What this job holds of a kind, by this step and by others, oldest first. */
  recorded<Done, Secret>(kind: Undoable<Done, Secret>): Promise<Entry<Done, Secret>[]>
}

/** What a domain function gets if it leaves something for a post step. */
export interface StepDependencies extends Dependencies {
  ledger: Ledger
}

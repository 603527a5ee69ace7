import type { Environment } from './environment.ts'

/** Variables that clients would use ahead of what an action sets. */
export interface Rivals {
  names: readonly string[]
  /** Whether their values are secrets. */
  isSecret: boolean
}

/** What is empty for the job, by the names of variables. */
export interface PutAside {
  variables: Record<string, string>
  /** The same where what is replaced is a secret. */
  secrets: Record<string, string>
  /** Names of all, in the order of the rivals. */
  names: string[]
}

/** Empties those of the variables that are set, which the clients in question take for "not set". */
export function putAside(rivals: readonly Rivals[], environment: Environment): PutAside {
  const set = rivals.map(({ names, isSecret }) => ({ isSecret, names: names.filter((name) => environment[name]) }))
  const empty = (secret: boolean) =>
    Object.fromEntries(
      set.filter(({ isSecret }) => isSecret === secret).flatMap(({ names }) => names.map((name) => [name, ''])),
    )
  return { variables: empty(false), secrets: empty(true), names: set.flatMap(({ names }) => names) }
}

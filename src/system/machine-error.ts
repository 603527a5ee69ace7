import { ActionError, causesOf, messageOf, UserError, WorldError } from '../errors.ts'

/** What a refusal of the operating system means: why, what to do, and whether it may pass by itself. */
interface Refusal {
  why: string
  remedy: string
  passes?: true
}

const access = 'Give the user of this job the right to do that, or correct the setting that names it.'
const naming = 'Correct the setting that names it.'

/** By their codes: https://man7.org/linux/man-pages/man3/errno.3.html */
const refusals: Readonly<Record<string, Refusal>> = {
  ENOSPC: {
    why: 'no space is left on its disk',
    remedy: 'Make room there, or use a machine with a larger disk.',
    passes: true,
  },
  EDQUOT: {
    why: "the user's disk quota is used up",
    remedy: 'Make room there, or have the quota raised.',
    passes: true,
  },
  EROFS: { why: 'its file system is read-only', remedy: 'Mount it writable, or correct the setting that names it.' },
  EACCES: { why: 'permission denied', remedy: access },
  EPERM: { why: 'the operation is not permitted', remedy: access },
  EMFILE: {
    why: 'this process has too many open files',
    remedy: 'Raise the limit of open files (ulimit -n).',
    passes: true,
  },
  ENFILE: {
    why: 'the machine has too many open files',
    remedy: 'Run it again when less runs on this machine.',
    passes: true,
  },
  ENOMEM: {
    why: 'the machine has no memory left',
    remedy: 'Use a machine with more memory, or run less at once.',
    passes: true,
  },
  EIO: { why: 'its disk failed to read or write', remedy: 'Check the disk of this machine.', passes: true },
  EBUSY: { why: 'it is in use', remedy: 'End the program that uses it, or run it again later.', passes: true },
  ETXTBSY: { why: 'it is being written or run', remedy: 'Run it again later.', passes: true },
  ENAMETOOLONG: { why: 'its name is too long', remedy: 'Use a shorter path.' },
  EISDIR: { why: 'it is a folder', remedy: naming },
  ENOTDIR: { why: 'a part of its path is not a folder', remedy: naming },
  ENOTEMPTY: { why: 'it is a folder that is not empty', remedy: naming },
  EEXIST: {
    why: 'there is something of that name already',
    remedy: 'Remove it, or correct the setting that names it.',
  },
  ELOOP: { why: 'its symbolic links lead in a circle', remedy: naming },
  ENOENT: {
    why: 'it does not exist',
    remedy: 'See that it is there while this step runs, or correct the setting that names it.',
  },
  ENOEXEC: { why: 'it is not a program for this machine', remedy: 'Use the program for this system and architecture.' },
}

/** What could not be done, by the system call that failed. */
const verbs: Readonly<Record<string, string>> = {
  mkdir: 'made',
  open: 'opened',
  read: 'read',
  scandir: 'read',
  readlink: 'read',
  lstat: 'read',
  stat: 'read',
  realpath: 'read',
  write: 'written',
  rename: 'written',
  copyfile: 'written',
  link: 'made',
  symlink: 'made',
  mkdtemp: 'made',
  unlink: 'removed',
  rm: 'removed',
  rmdir: 'removed',
  access: 'run',
  spawn: 'started',
}

/**
 * The refusal of the operating system among an error and its causes, as an error that says what, where and what to do.
 * Undefined if there is none. Errors of the network are explained in src/net.
 *
 * `what` replaces the first part, "<path> cannot be opened".
 */
export function machineError(error: unknown, what?: string): ActionError | undefined {
  for (const link of causesOf(error)) {
    const failed = systemErrorOf(link)
    const refusal = failed && refusals[failed.code]
    if (!failed || !refusal) continue
    const isStart = ['spawn', 'access'].includes(failed.call) && failed.code === 'EACCES'
    const why = isStart ? `${refusal.why}; it is not executable, or its file system is noexec` : refusal.why
    const done = what ?? `${failed.path ?? 'A file'} cannot be ${verbs[failed.call] ?? 'used'}`
    const ErrorType = refusal.passes ? WorldError : UserError
    return new ErrorType(`${done}: ${why} (${failed.code}).`, refusal.remedy, { cause: error })
  }
  return undefined
}

/** A failed call of the system that is about a file, as Node throws it: https://nodejs.org/api/errors.html#class-systemerror */
function systemErrorOf(error: unknown): { code: string; call: string; path: string | undefined } | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, syscall, path, dest } = error as { code?: unknown; syscall?: unknown; path?: unknown; dest?: unknown }
  // `spawn <program>` is one word and a name.
  const [call = ''] = typeof syscall === 'string' ? syscall.split(' ') : []
  // A rename usually fails because of its target, and our temporary file means nothing to a user.
  const named = [dest, path].find((name) => typeof name === 'string')
  if (typeof code !== 'string' || networkCalls.has(call) || (call === '' && named === undefined)) return undefined
  return { code, call, path: named }
}

const networkCalls = new Set(['connect', 'bind', 'listen', 'getaddrinfo', 'accept', 'shutdown'])

/**
 * Sets the file that an error is about: Node names none if writing to an open file fails, or names our temporary file.
 */
export function withPath(error: unknown, path: string): unknown {
  return typeof error === 'object' && error !== null && 'code' in error
    ? Object.assign(error, { path, dest: path })
    : error
}

/** Turns anything that was thrown into the error that a user sees. */
export function toActionError(error: unknown): ActionError {
  if (error instanceof ActionError) return error
  const fault = 'This is a fault of the action: please report it with the debug log.'
  return machineError(error) ?? new ActionError(messageOf(error), fault, { cause: error })
}

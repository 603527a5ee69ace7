import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readFile, readlink, rm, rmdir, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { codeOf, WorldError } from '../errors.ts'
import { ifPresent, makePrivateFolder, ownerAt } from './files.ts'
import { machineError } from './machine-error.ts'

/** How long to wait, and by which clock; tests pass their own and do not wait. Milliseconds. */
interface LockOptions {
  /** How long a living holder is waited for. Default: 30 s. */
  patience?: number
  /** Ends the waiting; its reason is thrown. */
  signal?: AbortSignal
  now?: () => number
  /** Waits between two tries. */
  wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

/**
 * Runs `body` while no other process holds the lock of `path` (the file itself need not exist): the file `<path>.lock`,
 * created exclusively. The lock of a process that has ended is taken over: at once if that can be seen, otherwise 10 s
 * after its last sign of life. A living holder is waited for, up to 30 s. So are other programs that create the same
 * file, such as `kubectl config`.
 *
 * A holder that is suspended for more than 10 s, with its machine, may lose the lock without noticing.
 *
 * @throws WorldError when another process keeps the lock, UserError when it cannot be created at all, `signal`'s
 *   reason.
 */
export async function withLock<T>(path: string, body: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const lock = `${path}.lock`
  const owner = await acquire(path, lock, options)
  // Others take a holder for dead if its lock's time does not change.
  const heartbeat = setInterval(() => void touch(lock, owner), staleAfter / 4)
  heartbeat.unref()
  try {
    return await body()
  } finally {
    clearInterval(heartbeat)
    // A lock that cannot be removed is taken over when this process has ended, or by its age.
    await removeLock(lock, owner.token, options.now ?? Date.now).catch(() => {})
  }
}

const usualPatience = 30_000
const staleAfter = 10_000

/** Content of a lock file, as JSON. No secrets. */
interface Owner {
  pid: number
  /** The machine, and on Linux its PID namespace: within one, a pid means one process. */
  host: string
  /** Unique to this acquisition. */
  token: string
}

/** A lock that another process holds. */
interface Held {
  /** Changes with every acquisition. */
  identity: string
  /** Undefined for a lock of another program, or one that may not be read. */
  owner: Owner | undefined
  touched: number
}

async function acquire(path: string, lock: string, options: LockOptions): Promise<Owner> {
  const { signal, now = Date.now, wait = pause } = options
  const owner: Owner = { pid: process.pid, host: await hostOf(), token: randomUUID() }
  const start = now()
  let seen: Sighting | undefined
  for (;;) {
    signal?.throwIfAborted()
    if (await create(path, lock, owner)) return owner
    seen = await look(lock, seen, now())
    if (seen && isOver(seen, owner, now()) && (await removeLock(lock, seen.held.identity, now))) continue
    if (seen && now() - start > (options.patience ?? usualPatience)) throw busy(path, lock, seen.held)
    await wait(5 + Math.random() * 95, signal)
  }
}

/** Such a lock, and since when it has not changed, by our own clock. */
interface Sighting {
  held: Held
  since: number
}

async function look(lock: string, before: Sighting | undefined, now: number): Promise<Sighting | undefined> {
  const held = await inspect(lock)
  if (!held) return undefined
  return before && isDeepStrictEqual(before.held, held) ? before : { held, since: now }
}

/** Whether its holder has ended. Also by our own clock: that of the file's machine may be ahead. */
function isOver({ held, since }: Sighting, { host }: Owner, now: number): boolean {
  return Math.max(now - held.touched, now - since) > staleAfter || isDead(held, host)
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, { ...(signal ? { signal } : {}) }).catch(() => signal?.throwIfAborted())
}

/** Creates the lock; false if there is one. Readable by all, so that others see whose it is. */
async function create(path: string, lock: string, owner: Owner): Promise<boolean> {
  const refused = (cause: unknown) => machineError(cause, `${path} cannot be locked`) ?? cause
  await makePrivateFolder(dirname(path)).catch((cause: unknown) => {
    throw refused(cause)
  })
  try {
    await using file = await open(lock, 'wx', 0o644)
    const { uid, gid } = (await ownerAt(dirname(path))) ?? {}
    if (uid !== undefined && gid !== undefined) await file.chown(uid, gid).catch(() => {})
    await file.writeFile(JSON.stringify(owner)).catch(async (error: unknown) => {
      await rm(lock, { force: true })
      throw error
    })
    return true
  } catch (cause) {
    const code = codeOf(cause)
    // Windows says EPERM or EBUSY of a name that is being removed.
    if (code === 'EEXIST' || (process.platform === 'win32' && ['EPERM', 'EBUSY'].includes(code ?? ''))) return false
    throw refused(cause)
  }
}

/** The lock as it is now; undefined if it is gone. */
async function inspect(lock: string): Promise<Held | undefined> {
  const found = await ifPresent(lstat(lock))
  if (!found) return undefined
  const owner = await readOwner(lock)
  return { identity: owner?.token ?? `${found.ino}-${found.mtimeMs}`, owner, touched: found.mtimeMs }
}

/** Undefined if it is not one of ours: kubectl's is an empty file that nobody may read, others make a folder. */
async function readOwner(lock: string): Promise<Owner | undefined> {
  try {
    const { pid, host, token } = JSON.parse(await readFile(lock, 'utf8')) as Partial<Owner>
    if (typeof pid === 'number' && typeof host === 'string' && typeof token === 'string') return { pid, host, token }
  } catch {
    // Not ours, or half-written by a process that was killed: its age decides.
  }
  return undefined
}

function isDead({ owner: holder }: Held, host: string): boolean {
  if (!holder || holder.host !== host) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

async function hostOf(): Promise<string> {
  const processes = process.platform === 'linux' ? await readlink('/proc/self/ns/pid').catch(() => '') : ''
  return `${hostname()} ${processes}`.trim()
}

/**
 * Removes the lock of this identity and no other. The process first creates a claim on it, a folder, so only one
 * process removes it at a time, and none removes a lock that was taken between the check and the removal.
 *
 * @returns whether that lock is gone; there may be another one already.
 */
async function removeLock(lock: string, identity: string, now: () => number): Promise<boolean> {
  const claim = `${lock}.${identity}`
  try {
    await mkdir(claim)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    // An old claim is of a process that ended before it removed it. The next try creates it again.
    const { mtimeMs } = await lstat(claim).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (now() - mtimeMs > staleAfter) await rmdir(claim).catch(() => {})
    return false
  }
  try {
    if ((await inspect(lock))?.identity !== identity) return true
    const isFolder = (await lstat(lock)).isDirectory()
    await (isFolder ? rmdir(lock) : rm(lock, { force: true }))
    return true
  } catch (error) {
    const code = codeOf(error) ?? ''
    if (code === 'ENOENT') return true
    // A folder that is not empty stays, and so does what belongs to another user.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY'].includes(code)) return false
    throw error
  } finally {
    await rmdir(claim).catch(() => {})
  }
}

/** The sign of life. A lock that vanished or went to another holder is left alone. */
async function touch(lock: string, { token }: Owner): Promise<void> {
  const now = new Date()
  if ((await readOwner(lock))?.token === token) await utimes(lock, now, now).catch(() => {})
}

function busy(path: string, lock: string, { owner }: Held): WorldError {
  const whose = owner ? `Process ${owner.pid} (${owner.host.split(' ')[0]})` : `Another program (by ${lock})`
  return new WorldError(`${whose} keeps ${path} locked.`, `If it is not running any more, delete ${lock}.`)
}

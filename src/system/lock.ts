import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lock } from 'proper-lockfile'
import { codeOf, UserError, WorldError } from '../errors.ts'
import { makePrivateFolder } from './files.ts'

/**
 * Runs `body` while no other process holds the lock of `path` (the file itself need not exist). A holder that died
 * is overruled after 10 s; a living one is waited for up to about 30 s.
 *
 * @throws WorldError when another process keeps the lock, UserError when it cannot be made at all.
 */
export async function withLock<T>(path: string, body: () => Promise<T>): Promise<T> {
  await makePrivateFolder(dirname(path))
  const release = await acquire(path)
  try {
    return await body()
  } finally {
    await release()
  }
}

/** Takes the lock, or waits. (The library's own retries would also repeat what no waiting helps: a folder that is not there.) */
async function acquire(path: string): Promise<() => Promise<void>> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await lock(path, { realpath: false, stale: 10_000 })
    } catch (cause) {
      const code = codeOf(cause)
      if (code !== 'ELOCKED') {
        throw new UserError(`${path} cannot be locked (${code}).`, 'Check that its folder can be written to.', {
          cause,
        })
      }
      if (Date.now() > deadline) {
        throw new WorldError(`Another process keeps ${path} locked.`, `If none is running, delete ${path}.lock.`, {
          cause,
        })
      }
    }
    await sleep(5 + Math.random() * 95)
  }
}

/** Milliseconds. */
const patience = 30_000

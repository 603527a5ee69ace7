import { dirname } from 'node:path'
import { lock } from 'proper-lockfile'
import { WorldError } from '../errors.ts'
import { makePrivateFolder } from './files.ts'

/**
 * Runs `body` while no other process holds the lock of `path` (the file itself need not exist). A holder that died
 * is overruled after 10 s; a living one is waited for up to about 30 s.
 *
 * @throws WorldError when the lock cannot be had.
 */
export async function withLock<T>(path: string, body: () => Promise<T>): Promise<T> {
  await makePrivateFolder(dirname(path))
  const release = await lock(path, {
    realpath: false,
    stale: 10_000,
    retries: { retries: 300, factor: 1.2, minTimeout: 5, maxTimeout: 100, randomize: true },
  }).catch((cause: unknown) => {
    throw new WorldError(`Another process keeps ${path} locked.`, `If none is running, delete ${path}.lock.`, { cause })
  })
  try {
    return await body()
  } finally {
    await release()
  }
}

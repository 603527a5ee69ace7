/** How the runner waits for the process of a step, and ends it. */
import type { ChildProcess } from 'node:child_process'
import type { Time } from '../time.ts'

export type Ended = 'timeout' | 'cancelled'

/** Milliseconds: from SIGINT to SIGTERM, from there until everything is killed, and from an exit until nobody listens. */
const untilTerm = 7500
const untilKill = 2500
const untilDeaf = 5000

/**
 * Waits until a step's process has ended and said everything. What it left running may hold its output open: that is
 * waited for a little while only, and ends with the job.
 */
export async function finished(
  child: ChildProcess,
  time: Time,
): Promise<{ exitCode: number | null; orphans: boolean }> {
  return await new Promise((done, fail) => {
    let stopWaiting = () => {}
    child.once('error', fail)
    child.once('exit', (exitCode) => {
      stopWaiting = time.after(untilDeaf, () => {
        child.stdout?.destroy()
        child.stderr?.destroy()
        done({ exitCode, orphans: true })
      })
    })
    child.once('close', (exitCode) => {
      stopWaiting()
      done({ exitCode, orphans: false })
    })
  })
}

/**
 * Ends a step that takes too long, or whose job is cancelled, as the runner does: its process, and that one alone, is
 * asked by SIGINT and by SIGTERM; then everything that it started is killed as well.
 */
export function endingOf(
  child: ChildProcess,
  time: Time,
  timeout: number | undefined,
  signal: AbortSignal | undefined,
) {
  let reason: Ended | undefined
  const timers: (() => void)[] = []
  const end = (why: Ended) => {
    if (reason || child.pid === undefined) return
    reason = why
    child.kill('SIGINT')
    timers.push(
      time.after(untilTerm, () => child.kill('SIGTERM')),
      time.after(untilTerm + untilKill, () => killTree(child)),
    )
  }
  const cancel = () => end('cancelled')
  if (timeout !== undefined) timers.push(time.after(timeout, () => end('timeout')))
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  return {
    reason: () => reason,
    stop: () => {
      for (const stopTimer of timers) stopTimer()
      signal?.removeEventListener('abort', cancel)
    },
  }
}

/** Kills a process that leads a group, and the group. */
export function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

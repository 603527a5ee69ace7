// For `NODE_OPTIONS=--import` (see leaping-clock.ts): where a program waits for nothing but time, its clock leaps to its
// next timer. All of its timers run in the order in which they would have, those of libraries and sockets too, and
// Date.now() says that their time has passed.
//
// It waits for nothing but time if all that keeps it running are timers, and connections to the ports in
// DS_INFRA_TEST_SILENT, from which nothing will come. Work in threads (compression, WebCrypto) is not seen: this is for
// programs that do none while a timer runs.
import { createHook } from 'node:async_hooks'

const silent = new Set((process.env.DS_INFRA_TEST_SILENT ?? '').split(',').filter(Boolean).map(Number))

/** @type {Map<number, NodeJS.Timeout>} Every timer of this process that may still run, by its id. */
const timers = new Map()
const hook = createHook({
  init: (id, type, _trigger, resource) => {
    if (type === 'Timeout') timers.set(id, /** @type {NodeJS.Timeout} */ (resource))
  },
  destroy: (id) => timers.delete(id),
}).enable()

/** Milliseconds that were leapt over, and at which times of the loop: the newest leap is the last. */
const leaps = [{ at: Number.NEGATIVE_INFINITY, total: 0 }]
const total = () => leaps.at(-1).total

const machine = Date.now
Date.now = () => machine() + total()

/** Without the hook: it is no timer of the program. */
function own(body) {
  hook.disable()
  try {
    return body()
  } finally {
    hook.enable()
  }
}

/** When a timer runs, in the loop's time with all leaps added. */
function dueOf({ _idleStart: start, _idleTimeout: after }) {
  return start + leaps.findLast(({ at }) => at <= start).total + after
}

function waitsForTime() {
  const busy = process.getActiveResourcesInfo().filter((kind) => kind !== 'Timeout')
  if (busy.length === 0) return true
  // Standard output and error count as active once they were written to.
  const idle = process._getActiveHandles().filter(({ _isStdio, remotePort }) => _isStdio || silent.has(remotePort))
  return busy.every((kind) => /^(?:Pipe|TCPSocket)Wrap$/.test(kind)) && busy.length <= idle.length
}

function leap() {
  if (!waitsForTime()) return
  const waiting = [...timers.values()].filter(({ _destroyed, _idleTimeout }) => !_destroyed && _idleTimeout > 0)
  const [next] = waiting.sort((one, other) => dueOf(one) - dueOf(other))
  if (!next) return
  const probe = own(() => setTimeout(() => {}, 1000))
  clearTimeout(probe)
  const now = probe._idleStart
  const ahead = dueOf(next) - (now + total())
  if (ahead <= 1) return
  const after = next._idleTimeout
  // In the list of those that run in a millisecond; the next time it has its own again.
  next._idleTimeout = 1
  next.refresh()
  next._idleTimeout = after
  leaps.push({ at: now, total: total() + ahead - 1 })
}

own(() => setInterval(leap, 5).unref())

/** The process of `Shells`. It ends once nobody talks to it any more. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Answered, Asked, Line, Outcome } from './shells.ts'

/** Milliseconds that a line may take: a real cluster deletes a namespace in up to a minute, a busy one in several. */
const longest = 300_000

process.on('message', async ({ id, ...line }: Asked) => {
  const outcome = await run(line)
  if (process.connected) process.send?.({ id, ...outcome } satisfies Answered)
})

async function run({ script, cwd, env }: Line): Promise<Outcome> {
  // A group of its own, so that everything that the line started can be ended.
  const child = spawn('bash', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const patience = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), longest)
  const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  clearTimeout(patience)
  return { exit, stdout, stderr }
}

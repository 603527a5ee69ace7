/**
 * `node test/bench/credential-process.ts [<rounds>]`: what the profile's helper costs, side by side in one run: an empty
 * script of Node, the helper with fresh credentials (its usual path), and with a renewal at the sandbox. Medians in
 * milliseconds; rounds alternate, so that a busy machine is busy for all. Also the action itself, main and post.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startSandbox } from '../sandbox/sandbox.ts'
import { dist, Job } from '../sandbox/workflow/job.ts'

const rounds = Number(process.argv[2] ?? 21)

await using sandbox = await startSandbox()
const job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
const times: Record<string, number[]> = {}
try {
  for (let round = 0; round < rounds; round += 1) {
    const main = await job.uses('assume-role')
    if (main.conclusion !== 'success') throw new Error(main.log)
    const config = main.outputs['config-file'] ?? ''
    const session = join(dirname(config), 'hub.json')
    const helper = [join(dist, 'assume-role/credential-process.js'), session]
    const empty = join(job.folder, 'empty.mjs')
    writeFileSync(empty, '')
    await note('empty script', () => node([empty]))
    await note('helper, fresh credentials', () => node(helper))
    expire(session)
    await note('helper, renewal', () => node(helper))
    const [post] = await job.end()
    keep('assume-role main', main.duration)
    keep('assume-role post', post?.duration ?? Number.NaN)
  }
} finally {
  job.dispose()
}

say(`medians of ${rounds}`)
for (const [name, values] of Object.entries(times)) say(`  ${name.padEnd(28)} ${median(values).toFixed(0)} ms`)
const [fresh, bare] = [median(times['helper, fresh credentials'] ?? []), median(times['empty script'] ?? [])]
say(`  helper / empty script        ${(fresh / bare).toFixed(2)}`)
say(`  helper - empty script        ${(fresh - bare).toFixed(0)} ms (aim: at most 20)`)

async function note(name: string, body: () => Promise<void>): Promise<void> {
  const started = performance.now()
  await body()
  keep(name, performance.now() - started)
}

function keep(name: string, milliseconds: number): void {
  times[name] = [...(times[name] ?? []), milliseconds]
}

/** The sandbox runs in this process, so the program must not be waited for synchronously. */
async function node(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { env: job.environment, stdio: ['ignore', 'ignore', 'pipe'] })
  const [[code], complaint] = await Promise.all([once(child, 'close'), text(child.stderr)])
  if (code !== 0) throw new Error(`${args.join(' ')} exited with ${code}: ${complaint}`)
}

function expire(session: string): void {
  const kept = JSON.parse(readFileSync(session, 'utf8'))
  kept.receivedAt = 0
  kept.credentials.Expiration = new Date(Date.now() + 60_000).toISOString()
  writeFileSync(session, JSON.stringify(kept))
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

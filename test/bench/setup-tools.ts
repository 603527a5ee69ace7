/**
 * `node test/bench/setup-tools.ts [<rounds>]`: setup-tools cold and warm, each a whole process, medians in
 * milliseconds. Cold: a kubectl of 58 MB from loopback into an empty tool cache, next to a script that only fetches
 * and hashes the same bytes. Warm: the same version from the tool cache, next to an empty script and that kubectl's
 * own `version`. Rounds alternate, so that a busy machine is busy for all.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { median } from './measure.ts'

const rounds = Number(process.argv[2] ?? 11)
const megabytes = 58

await using sandbox = await startSandbox()
const script = Buffer.from('#!/bin/sh\necho \'{"clientVersion":{"gitVersion":"v1.36.2"}}\'\nexit\n')
const executable = Buffer.concat([script, randomBytes(megabytes * 1e6 - script.length)])
sandbox.mirrors.publishKubectl({ version: '1.36.2', executable })
const url = `${sandbox.mirrors.kubectl}/release/v1.36.2/bin/linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}/kubectl`

const job = new Job({ environment: sandbox.environment })
const bin = join(job.folder, 'bin')
mkdirSync(bin)
symlinkSync('/bin/sh', join(bin, 'sh'))
job.environment.PATH = bin
const plain = join(job.folder, 'plain.mjs')
writeFileSync(
  plain,
  `import { createHash } from 'node:crypto'
const hash = createHash('sha256')
for await (const chunk of (await fetch('${url}')).body) hash.update(chunk)
hash.digest('hex')
`,
)
const empty = join(job.folder, 'empty.mjs')
writeFileSync(empty, '')

const times: Record<string, number[]> = {}
try {
  for (let round = 0; round < rounds; round += 1) {
    rmSync(job.toolCache, { recursive: true })
    mkdirSync(job.toolCache)
    note('plain fetch and hash', await run(process.execPath, [plain]))
    const cold = await setUp()
    note('cold', cold.duration)
    note('warm', (await setUp()).duration)
    note('empty script', await run(process.execPath, [empty]))
    note("kubectl's version", await run(cold.kubectl, ['version', '--client', '-o', 'json']))
  }
} finally {
  job.dispose()
}
const [fetched, cold, warm, script0, version] = Object.entries(times).map(([name, values]) => {
  const middle = median(values) ?? Number.NaN
  say(`  ${name.padEnd(24)}${middle.toFixed(0).padStart(6)} ms`)
  return middle
})
if (!fetched || !cold || !warm || !script0 || !version) throw new Error('Nothing was measured')
say(`  cold / plain fetch and hash           ${(cold / fetched).toFixed(2)} (aim: at most 1.30)`)
say(`  warm - empty script - its version     ${(warm - script0 - version).toFixed(0)} ms (aim: at most 60)`)

/** One run of the bundle; the duration is that of its process. */
async function setUp(): Promise<{ kubectl: string; duration: number }> {
  const inputs = { aws: 'none', kubectl: '1.36.2', 'kubectl-mirror': sandbox.mirrors.kubectl }
  const { conclusion, outputs, log, duration } = await job.uses('setup-tools', inputs)
  if (conclusion !== 'success') throw new Error(log)
  return { kubectl: outputs['kubectl-path'] ?? '', duration }
}

/** Milliseconds that a program takes. */
async function run(program: string, args: string[]): Promise<number> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: 'ignore', env: { PATH: bin } })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ended with ${code}`)
  return performance.now() - started
}

function note(name: string, duration: number): void {
  times[name] = [...(times[name] ?? []), duration]
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/**
 * `npm run bench [-- <options>]`: tables of ratios, each measured in turn in one run, and all figures as JSON. What they
 * mean, and how a run looked: README.md beside this file.
 */
import { writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchActions } from './actions/bench.ts'
import { benchPush } from './push-images.ts'
import { benchScale } from './scale.ts'
import { benchSimulation } from './simulation.ts'
import { benchWorkflow } from './workflow.ts'

const parts = ['actions', 'workflow', 'push', 'scale', 'simulation'] as const
type Part = (typeof parts)[number]

/** Figures, and the same as tables. */
interface Bench {
  rows: unknown
  markdown: string
}

const usage = `npm run bench -- [options]
  --rounds <n>             how often each program runs; default 15
  --peer <folder>          another action, by the folder of its action.yml, as a step of a job of its own; repeatable,
                           in the order of the job
  --with <input>=<value>   a value for an input of the peers; repeatable
  --json <file>            where the figures go
  --only <part>            one part alone: actions, workflow, push, scale or simulation; push needs
                           docker-registry, and what else it lacks it leaves out`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    peer: { type: 'string', multiple: true, default: [] },
    with: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) say(usage)
else await main()

async function main(): Promise<void> {
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds: '${values.rounds}' is no whole number from 1`)
  if (values.only !== undefined && !parts.some((part) => part === values.only))
    throw new Error(`--only: '${values.only}' is none of ${parts.join(', ')}`)
  const given = Object.fromEntries(values.with.map((one) => [one.split('=')[0] ?? '', one.slice(one.indexOf('=') + 1)]))
  const machine = {
    node: process.version,
    system: `${process.platform} ${process.arch} ${release()}`,
    cpus: `${cpus().length} of ${cpus()[0]?.model.trim()}`,
    memory: `${Math.round(totalmem() / 1e9)} GB`,
    date: new Date().toISOString().slice(0, 10),
  }
  say(Object.values(machine).join(', '))
  // Of those that take long there are fewer rounds.
  const benches: Record<Part, [rounds: number, bench: (rounds: number) => Promise<Bench>]> = {
    actions: [rounds, (count) => benchActions(count, values.peer, given)],
    workflow: [Math.ceil(rounds / 3), benchWorkflow],
    push: [Math.ceil(rounds / 5), benchPush],
    scale: [Math.ceil(rounds / 5), benchScale],
    simulation: [1, benchSimulation],
  }
  const results: Record<string, unknown> = { machine }
  for (const part of parts.filter((one) => values.only === undefined || values.only === one)) {
    const [count, bench] = benches[part]
    say(`\n## ${part}: ${count === 1 ? 'one round' : `medians of ${count} rounds in turn`}`)
    const { rows, markdown } = await bench(count)
    results[part] = { rounds: count, rows }
    say(`\n${markdown}`)
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

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
  say(`${Object.values(machine).join(', ')}; medians of ${rounds} runs in turn`)
  const results: Record<string, unknown> = { machine, rounds }
  if (isWanted('actions')) {
    const { rows, markdown } = await benchActions(rounds, values.peer, given)
    results.actions = rows
    say(`\n${markdown}`)
  }
  if (isWanted('workflow')) {
    const { rows, markdown } = await benchWorkflow(Math.ceil(rounds / 3))
    results.workflow = rows
    say(`\n${markdown}`)
  }
  if (isWanted('push')) {
    const { rows, markdown } = await benchPush(Math.ceil(rounds / 5))
    results.push = rows
    say(`\n${markdown}`)
  }
  if (isWanted('scale')) {
    const { rows, markdown } = await benchScale(Math.ceil(rounds / 5))
    results.scale = rows
    say(`\n${markdown}`)
  }
  if (isWanted('simulation')) {
    const { rows, markdown } = await benchSimulation()
    results.simulation = rows
    say(`\n${markdown}`)
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`)
}

function isWanted(part: (typeof parts)[number]): boolean {
  return values.only === undefined || values.only === part
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

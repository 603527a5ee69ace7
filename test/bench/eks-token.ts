/**
 * `node test/bench/eks-token.ts [<rounds>]`: what a token costs, side by side in one run. First the programs alone (an
 * empty script of Node, our plugin, `aws eks get-token`), then `kubectl get ns` with a static token, with our plugin
 * and with the AWS CLI. Milliseconds; rounds alternate, so that a busy machine is busy for all, and the least of them
 * tells of the program more than of the machine.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { hub } from '../../src/hub.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { readKubeconfig } from '../support/configure-kubeconfig.ts'
import { median } from './measure.ts'

const rounds = Number(process.argv[2] ?? 15)
const cluster = hub.clusters.ephemeral

await using sandbox = await startSandbox()
const job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
try {
  await job.uses('assume-role')
  const kubeconfigs = {
    'static token': await kubeconfig('static', { credential: 'static' }),
    'our plugin': await kubeconfig('plugin'),
    'aws eks get-token': await kubeconfig('aws'),
  }
  const empty = join(job.folder, 'empty.mjs')
  writeFileSync(empty, '')
  const { exec } = readKubeconfig(kubeconfigs['our plugin']).users[0]?.user ?? {}
  if (!exec) throw new Error('configure-kubeconfig made no plugin entry')
  const getToken = ['--profile', hub.profile, '--region', hub.region, 'eks', 'get-token', '--cluster-name', cluster]
  const alone = await measure({
    'empty script': [process.execPath, [empty]],
    'our plugin': [exec.command, exec.args],
    'aws eks get-token': ['aws', getToken],
  })
  print('the program alone', alone)
  const [bare, plugin, cli] = [alone['empty script'], alone['our plugin'], alone['aws eks get-token']]
  if (!bare || !plugin || !cli) throw new Error('nothing was measured')
  for (const kind of ['median', 'least'] as const) {
    const ratio = (plugin[kind] / cli[kind]).toFixed(3)
    const more = (plugin[kind] - bare[kind]).toFixed(0)
    say(`  ${kind}: our plugin / aws eks get-token = ${ratio} (aim: at most 0.15)`)
    say(`  ${kind}: our plugin - empty script = ${more} ms (aim: at most 30)`)
  }
  const calls = Object.entries(kubeconfigs).map(([name, file]): [string, Command] => [
    name,
    ['kubectl', ['--kubeconfig', file, 'get', 'ns']],
  ])
  print('kubectl get ns', await measure(Object.fromEntries(calls)))
} finally {
  await job.end()
  job.dispose()
}

type Command = [program: string, args: string[]]

/** A kubeconfig for the cluster: of our action with these inputs, or of the AWS CLI. */
async function kubeconfig(name: string, inputs?: Record<string, string>): Promise<string> {
  const file = join(job.folder, name)
  const { conclusion, log } =
    name === 'aws'
      ? await job.run(
          `aws eks update-kubeconfig --profile ${hub.profile} --region ${hub.region} --name ${cluster} --kubeconfig ${file}`,
        )
      : await job.uses('configure-kubeconfig', { cluster, kubeconfig: file, ...inputs })
  if (conclusion !== 'success') throw new Error(log)
  return file
}

interface Times {
  least: number
  median: number
}

async function measure(commands: Record<string, Command>): Promise<Record<string, Times>> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, [program, args]] of Object.entries(commands)) {
      const took = await time(program, args)
      // The first round fills caches.
      if (round > 0) times[name] = [...(times[name] ?? []), took]
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => [
      name,
      { least: Math.min(...values), median: median(values) ?? Number.NaN },
    ]),
  )
}

/** The sandbox runs in this process, so the program must not be waited for synchronously. */
async function time(program: string, args: string[]): Promise<number> {
  const started = performance.now()
  // `aws eks get-token` signs for the STS endpoint of the environment, and the cluster accepts AWS's own only.
  const { AWS_ENDPOINT_URL_STS: _, ...env } = job.environment
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const [[code], complaint] = await Promise.all([once(child, 'close'), text(child.stderr)])
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} exited with ${code}: ${complaint}`)
  return performance.now() - started
}

function print(title: string, times: Record<string, Times>): void {
  say(`${title} (median and least of ${rounds})`)
  for (const [name, { median, least }] of Object.entries(times))
    say(`  ${name.padEnd(32)} ${median.toFixed(0)} ms, ${least.toFixed(0)} ms`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

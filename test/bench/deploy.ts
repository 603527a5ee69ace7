/**
 * `node test/bench/deploy.ts [<rounds>]`: 1, 10 and 100 objects (Deployments, ConfigMaps, Services) on a control plane of
 * this machine (DS_INFRA_TEST_CLUSTER), made, deployed again unchanged, and with every object changed: by `kubectl apply`
 * and by `kubectl apply --server-side`, each followed by `kubectl rollout status`, by `helm upgrade --install --wait`, and
 * by deploy as a whole process, from manifests and from a chart. All ways side by side, each in a namespace of its own.
 * Seconds, their ratio to the first row, and requests to the API server per object (helm does not tell its own).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, readAction } from '../sandbox/workflow/job.ts'
import { openDeployBench } from '../support/deploy/bench.ts'
import { manifests } from './objects.ts'

const rounds = Number(process.argv[2] ?? 1)
const sizes = [1, 10, 100]

await using bench = await openDeployBench()
const job = bench.job()
const requests = join(job.folder, 'requests.log')

type Way = (namespace: string) => Promise<void>

/** kubectl says each of its requests at this level of its log. */
const kubectl =
  (flags: string): Way =>
  async (namespace) => {
    const { conclusion, log } = await job.run(`
      kubectl apply -v=6 ${flags} -n ${namespace} -f k8s.yaml 2>>${requests}
      for name in $(kubectl get deployments -v=6 -n ${namespace} -o name 2>>${requests}); do
        kubectl rollout status -v=6 -n ${namespace} $name 2>>${requests}
      done`)
    if (conclusion !== 'success') throw new Error(log + readFileSync(requests, 'utf8').slice(-2000))
  }

const helm: Way = async (namespace) => {
  const { conclusion, log } = await job.run(
    `helm upgrade --install bench chart -n ${namespace} --wait >>${requests} 2>&1`,
  )
  if (conclusion !== 'success') throw new Error(log + readFileSync(requests, 'utf8').slice(-2000))
}

const deploy =
  (source: Record<string, string>): Way =>
  async (namespace) => {
    const { inputs = {} } = readAction('deploy')
    const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input.default ?? '')])
    const given = { ...Object.fromEntries(defaults), ...source, namespace, token: '' }
    const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    const program = join(dist, 'deploy/main.js')
    const run = `"${process.execPath}" "${program}" >>${requests} 2>&1`
    const { conclusion } = await job.run(run, Object.fromEntries(variables))
    if (conclusion !== 'success') throw new Error(readFileSync(requests, 'utf8').slice(-2000))
  }

const ways: Record<string, Way> = {
  'kubectl apply': kubectl(''),
  'kubectl apply --server-side': kubectl('--server-side'),
  'helm upgrade --install --wait': helm,
  'deploy, manifests': deploy({ manifests: 'k8s.yaml' }),
  'deploy, chart': deploy({ chart: 'chart', name: 'bench' }),
}

/** Requests that were made since the file was emptied; 0 where the program does not tell. */
function counted(): number {
  const text = readFileSync(requests, 'utf8')
  const ours = /(\d+) requests to the API server/.exec(text)?.[1]
  return ours === undefined
    ? [...text.matchAll(/(?:GET|POST|PATCH|PUT) https:|verb="\w+" url="https:/g)].length
    : Number(ours)
}

for (let round = 1; round <= rounds; round += 1) for (const size of sizes) await compare(size)

async function compare(size: number): Promise<void> {
  console.log(`${size} objects                          made            unchanged       changed`)
  let first: number[] | undefined
  for (const [name, way] of Object.entries(ways)) {
    const namespace = bench.newNamespace()
    await bench.kubectl(`kubectl create namespace ${namespace}`)
    const cells: string[] = []
    const times: number[] = []
    for (const tag of ['1', '1', '2']) {
      const text = manifests(size, tag)
      bench.write(job, {
        'k8s.yaml': text,
        'chart/Chart.yaml': 'apiVersion: v2\nname: bench\nversion: 1.0.0\n',
        'chart/templates/all.yaml': text,
      })
      writeFileSync(requests, '')
      const start = performance.now()
      await way(namespace)
      const seconds = (performance.now() - start) / 1000
      times.push(seconds)
      const ratio = first ? ` ${(seconds / (first[times.length - 1] ?? 1)).toFixed(2)}x` : ''
      const calls = counted()
      cells.push(`${seconds.toFixed(2)} s${ratio}${calls > 0 ? `, ${(calls / size).toFixed(2)}/object` : ''}`)
    }
    first ??= times
    console.log(`  ${name.padEnd(30)} ${cells.map((cell) => cell.padEnd(28)).join(' ')}`)
  }
}

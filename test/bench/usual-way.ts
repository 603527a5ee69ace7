/**
 * `node test/bench/usual-way.ts [<megabytes of what the images share>] [<rounds>]`: the preview of test/samples/storefront
 * (nine services, one chart), by the suite and by the workflow that people write without it (usual/preview.yml), side by
 * side: what both are made of, and seconds of a first push. `--counts` prints the first alone, and of the same with
 * docker/bake-action (usual/bake.yml), too.
 *
 * Ours runs whole, job after job, every action as its bundle. Of the other the programs are run that its actions start
 * (git, docker, aws, helm), as they are, each of the nine images as on a machine of its own that has nothing, from the
 * stages that it needs alone, as BuildKit would do: what the actions themselves take is not in it. Both have the same Docker Engine, registry, control plane (DS_INFRA_TEST_CLUSTER)
 * and simulated node; nobody waits for a runner.
 */
import '../sandbox/workflow/json-imports.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../sandbox/workflow/job.ts'
import { cluster, openPlaneBench, type PlaneBench } from '../support/control-plane/bench.ts'
import { startNode } from '../support/control-plane/node.ts'
import { halfNoise } from '../support/push-images/dockerfiles.ts'
import { comparison } from '../support/workflow-size.ts'

const { startWorkflows } = await import('../sandbox/workflow/runner.ts')
const { filesOf } = await import('../support/deploy-workflows.ts')
const folder = join(root, 'test/samples/storefront')
const services = readdirSync(join(folder, 'services')).sort()

for (const cells of comparison()) say(`| ${cells.join(' | ')} |`)
if (!process.argv.includes('--counts')) await measure(Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 3))

async function measure(megabytes: number, rounds: number): Promise<void> {
  const bin = mkdtempSync(join(tmpdir(), 'usual-way-'))
  try {
    symlinkSync(execFileSync('which', ['helm3'], { encoding: 'utf8' }).trim(), join(bin, 'helm'))
    process.env.PATH = `${bin}:${process.env.PATH}`
    await using bench = await openPlaneBench()
    await using _ = await startNode(bench.plane)
    say(`${megabytes} MB that the nine images share; seconds of a first push`)
    for (let round = 1; round <= rounds; round += 1) {
      // As base64, of which three quarters are left when it is compressed.
      const shared = halfNoise(Math.ceil((megabytes * 3) / 4), round).toString('base64')
      const ours = await oursWay(bench, `ours-${round}`, shared)
      say(
        `  ds-infra       ${seconds(ours.all)}: ${ours.jobs.map(([name, took]) => `${name} ${seconds(took)}`).join(', ')}`,
      )
      const usual = await usualWay(bench, `usual-${round}`, shared)
      const wall = Math.max(...usual.builds) + usual.deploy
      const work = usual.builds.reduce((sum, one) => sum + one, usual.deploy)
      say(
        `  the usual way  ${seconds(wall)}, if all nine builds run at once and none slows another; ${seconds(work)} of machines`,
      )
      say(
        `                 (a build ${seconds(Math.min(...usual.builds))} to ${seconds(Math.max(...usual.builds))}, the deployment ${seconds(usual.deploy)})`,
      )
    }
  } finally {
    rmSync(bin, { recursive: true })
  }
}

/** A repository with the sample, and ECR repositories for its previews. */
async function repositoryOf({ sandbox }: PlaneBench, name: string, shared: string) {
  const vars = { DEPLOY_REGISTRY: sandbox.registry }
  const repository = sandbox.github.addRepository(`huggingface/${name}`, { vars })
  await repository.push('main', { ...filesOf(folder), 'shared.json': shared })
  for (const service of services) sandbox.ecr.createRepository(`preview/${name}/${service}`)
  return repository
}

async function oursWay(bench: PlaneBench, name: string, shared: string) {
  const { sandbox } = bench
  const repository = await repositoryOf(bench, name, shared)
  const pull = await repository.openPullRequest({ files: { 'a.txt': '1' } })
  const environment = { ...sandbox.environment, PATH: process.env.PATH, DOCKER_HOST: process.env.DOCKER_HOST }
  const event = pull.event('opened')
  const start = performance.now()
  const [run] = await startWorkflows({ ...sandbox.workflows, repository: repository.name, event, environment })
  const ended = await run?.finished
  const all = performance.now() - start
  if (ended?.result !== 'success') throw new Error(ended?.jobs.map(({ log }) => log).join('\n'))
  removeImages(sandbox.registry)
  return { all, jobs: ended.jobs.map((job): [string, number] => [job.name, job.duration]) }
}

async function usualWay(bench: PlaneBench, name: string, shared: string) {
  const { sandbox } = bench
  const repository = await repositoryOf(bench, name, shared)
  const job = await bench.job({ PATH: process.env.PATH ?? '', AWS_REGION: sandbox.region })
  // Keys in the environment, as the usual action has them: no helper has to be started for each command.
  await job.uses('assume-role', { export: 'environment' })
  const timed = async (script: string) => {
    const start = performance.now()
    // The AWS CLI writes its endpoint into a cluster's token; a cluster takes none but STS's own.
    const { conclusion, log } = await job.run(`set -e\nunset AWS_ENDPOINT_URL_STS\n${script}`)
    if (conclusion !== 'success') throw new Error(log)
    return performance.now() - start
  }
  const checkOut = `rm -rf work && git clone -q --depth 1 'file://${repository.git.folder}' work && cd work`
  const login = `aws ecr get-login-password | docker login -u AWS --password-stdin ${sandbox.registry}`
  const builds: number[] = []
  for (const service of services) {
    const reference = `${sandbox.registry}/preview/${name}/${service}:pr-1`
    builds.push(
      await timed(`${checkOut}\n${login}
      awk -v RS= -v ORS='\\n\\n' '/ AS (base|${service})\\n/' Dockerfile |
        docker build --no-cache --target ${service} --tag ${reference} --file - .
      docker push ${reference}`),
    )
    // The next machine has nothing of it.
    removeImages(sandbox.registry)
  }
  const set = services.map(
    (service) => `--set services.${service}.image=${sandbox.registry}/preview/${name}/${service}:pr-1`,
  )
  const deploy = await timed(`${checkOut}\n${login}
    aws eks update-kubeconfig --name ${cluster}
    helm upgrade --install storefront chart --namespace ${name} --create-namespace --wait --timeout 10m \
      --set replicas=1 ${set.join(' ')}`)
  return { builds, deploy }
}

/** Of this registry alone: the Engine may be another's, too. */
function removeImages(registry: string): void {
  const docker = (...args: string[]) => execFileSync('docker', args, { encoding: 'utf8' })
  const list = docker('image', 'ls', '--quiet', '--filter', `reference=${registry}/*/*/*`)
  const images = list.split('\n').filter(Boolean)
  if (images.length > 0) docker('image', 'rm', '--force', ...images)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** The part of the demo in which a deployment fails: the action deploy says why, rolls back, and deploys the mended one. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Console } from './demo-console.ts'
import type { Sandbox } from './sandbox.ts'
import { Job } from './workflow/job.ts'

interface Stage {
  sandbox: Sandbox
  environment: Record<string, string>
  /** Inputs of setup-tools beside `aws: none`. */
  tools: Record<string, string>
  out: Console
}

/** What the program in the sandbox's pods writes before it ends. */
export const lastWords = 'starting with 2 workers\nError: SETTINGS is not set\n'

/**
 * Deploys the service `api` with the image that was pushed before: a version that runs, one that crashes, and the
 * mended one.
 *
 * @returns what is not as it should be; undefined if all is.
 */
export async function showFailure({ sandbox, environment, tools, out }: Stage): Promise<string | undefined> {
  const job = new Job({
    environment: { ...sandbox.environment, ...environment },
    secrets: sandbox.secrets,
    onLine: (line) => out.line(line),
  })
  const step = async (name: string, action: string, inputs: Record<string, string>) => {
    out.stepStarted(name)
    const result = await job.uses(action, inputs)
    const { conclusion, duration, log, outputs } = result
    out.stepEnded({ id: action, name, conclusion, outcome: conclusion, duration, log, outputs, post: false })
    return result
  }
  const deploy = async (name: string, settings: Settings) => {
    writeFileSync(join(job.workspace, 'api.yaml'), manifest(settings))
    const inputs = { manifests: 'api.yaml', namespace: 'shop', 'create-namespace': 'true', timeout: '60s', token: '' }
    return await step(name, 'deploy', { ...inputs, images: imagesOf(sandbox) })
  }
  try {
    await step('Set up kubectl', 'setup-tools', { aws: 'none', ...tools })
    await step('Assume the AWS role', 'assume-role', {})
    await step('Configure kubectl for the cluster', 'configure-kubeconfig', { cluster: 'hub-ephemeral' })
    const first = await deploy('Deploy a version that runs', { replicas: 1 })
    const second = await deploy('Deploy a version that crashes', { replicas: 2, fate: 'crashes' })
    out.section('Job summary of the failed step', job.summary.slice(job.summary.indexOf('failed, and') - 12).trim())
    const third = await deploy('Deploy the mended version', { replicas: 2 })
    await job.end()
    const statuses = [first, second, third].map(({ outputs }) => outputs.status)
    const expected = ['deployed', 'rolled-back', 'deployed']
    return statuses.join() === expected.join() ? undefined : `The deployments came to ${statuses.join(', ')}.`
  } finally {
    job.dispose()
  }
}

interface Settings {
  replicas: number
  /** What becomes of its container: see kubernetes/controllers/fates.ts. */
  fate?: string
}

function manifest({ replicas, fate }: Settings): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: ${replicas}
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
      annotations: ${fate ? `{sandbox.test/api: ${fate}}` : '{}'}
    spec:
      containers:
        - name: api
          image: hub-sample-api
          readinessProbe:
            httpGet: {path: /, port: 8080}
`
}

/** As push-images outputs it. */
function imagesOf(sandbox: Sandbox): string {
  const repository = 'hub-sample-api'
  const [[tag, digest] = ['', '']] = [...(sandbox.ecr.repositories.get(repository)?.tags ?? [])]
  return JSON.stringify({ api: { repository, tag, digest, ref: `${sandbox.registry}/${repository}@${digest}` } })
}

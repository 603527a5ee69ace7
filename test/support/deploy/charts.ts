/**
 * Tests of deploy with charts: the bundle against a real Kubernetes control plane. The node is simulated: annotations of
 * the chart's pods say what happens to them.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { Job, root } from '../../sandbox/workflow/job.ts'
import { type ControlPlane, controlPlanePrograms, startControlPlane } from '../control-plane/control-plane.ts'
import { type SimulatedNode, startNode } from '../control-plane/node.ts'
import { describeWith, programPath } from '../real-programs.ts'

const chart = join(root, 'test/support/charts/shop')
const digest = `sha256:${'a'.repeat(64)}`
const images = {
  api: {
    repository: 'shop/api',
    tag: 'sha-1',
    digest,
    ref: `registry.example.com/shop/api@${digest}`,
  },
}

interface Bench extends AsyncDisposable {
  plane: ControlPlane
  node: SimulatedNode
  folder: string
}

async function openBench(): Promise<Bench> {
  await using opened = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'deploy-helm-'))
  opened.defer(() => rmSync(folder, { recursive: true, force: true }))
  const sandbox = opened.adopt(await startSandbox(), async (one) => await one.stop())
  const plane = opened.use(await startControlPlane(sandbox, { name: 'charts', roles: [] }))
  const node = opened.use(await startNode(plane))
  const bench = opened.move()
  return { ...{ plane, node, folder }, [Symbol.asyncDispose]: () => bench.disposeAsync() }
}

/**
 * The suite of one helm, which has a control plane of its own: each version is a test file, so that they run side by
 * side. What is the same whatever helm does (it ends before helm begins, or reads and mends the cluster by itself) is
 * tested with helm 4 alone.
 */
export function describeCharts(helm: 'helm3' | 'helm4'): void {
  const programs = { kubectl: ['version', '--client'], [helm]: ['version'], ...controlPlanePrograms } as const
  describeWith(programs, `charts by ${helm}`, () => {
    let bench: Bench
    let path: string
    let count = 0
    const jobs: Job[] = []

    beforeAll(async () => {
      bench = await openBench()
      const folder = join(bench.folder, helm)
      mkdirSync(folder)
      symlinkSync(programPath(helm), join(folder, 'helm'))
      path = [folder, process.env.PATH].join(delimiter)
    }, 120_000)
    afterAll(async () => await bench?.[Symbol.asyncDispose]())

    afterEach(() => {
      for (const job of jobs.splice(0)) job.dispose()
    })

    function newJob(environment: Record<string, string> = {}): Job {
      const job = new Job({ environment: { PATH: path, KUBECONFIG: bench.plane.kubeconfig, ...environment } })
      jobs.push(job)
      return job
    }

    function newNamespace(): string {
      count += 1
      return `${helm}-${count}`
    }

    /** Deploys the chart with values of its own, in a job of its own. */
    async function deploy(namespace: string, values: object = {}, inputs: Record<string, string> = {}) {
      const job = newJob()
      const given = { chart, name: 'shop', namespace, 'create-namespace': 'true', token: '', timeout: '60s' }
      const step = await job.uses('deploy', { ...given, set: JSON.stringify(values), ...inputs })
      return { ...step, job, changed: JSON.parse(step.outputs.changed ?? '[]') as { kind: string; name: string }[] }
    }

    /** Writes a chart of one object, and returns its folder. */
    function chartOf(name: string, object: object): string {
      const folder = join(bench.folder, `${name}-${helm}`)
      mkdirSync(join(folder, 'templates'), { recursive: true })
      writeFileSync(join(folder, 'Chart.yaml'), `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`)
      writeFileSync(join(folder, 'templates', 'object.yaml'), JSON.stringify(object))
      return folder
    }

    async function run(script: string): Promise<string> {
      const { conclusion, log } = await newJob().run(script)
      if (conclusion !== 'success') throw new Error(log)
      return log
    }

    async function history(namespace: string): Promise<string[]> {
      const log = await run(`helm history shop --namespace ${namespace} --output json`)
      const found = JSON.parse(log.slice(log.indexOf('['))) as { revision: number; status: string }[]
      return found.map(({ revision, status }) => `${revision} ${status}`)
    }

    test('is installed with the images by digest, is unchanged the second time, and is deleted with its namespace', async () => {
      const namespace = newNamespace()
      const by = { images: JSON.stringify(images), 'image-values': '{api: services.api.image}' }
      const first = await deploy(namespace, {}, { ...by, secrets: '{database: {url: "postgres://x:very-secret@y"}}' })
      expect(first).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed', revision: '1' } })
      expect(JSON.parse(first.outputs.images ?? '')).toMatchObject({
        'Deployment/api/main': `registry.example.com/shop/api:sha-1@${digest}`,
        'Deployment/web/main': 'registry.example.com/shop/web:1',
      })
      expect(first.changed).toContainEqual({ kind: 'Secret', name: 'database', namespace, action: 'created' })
      const again = await deploy(namespace, {}, { ...by, secrets: '{database: {url: "postgres://x:very-secret@y"}}' })
      expect(again).toMatchObject({
        conclusion: 'success',
        outputs: { status: 'unchanged', revision: '1', changed: '[]' },
      })
      expect(await history(namespace)).toEqual(['1 deployed'])
      const gone = await deploy(namespace, {}, { mode: 'delete' })
      expect(gone).toMatchObject({ conclusion: 'success', outputs: { status: 'deleted' } })
      expect(gone.changed).toContainEqual({ kind: 'Deployment', name: 'api', namespace, action: 'deleted' })
      expect(await run(`kubectl get namespace ${namespace} --ignore-not-found`)).toBe('')
    }, 120_000)

    test('warns of a value that nothing in the chart reads', async () => {
      const { log, outputs } = await deploy(newNamespace(), { migration: { faet: 'runs' }, extra: 'more' })
      expect(outputs.status).toBe('deployed')
      expect(log).toContain(
        "##[warning]The input 'set' gives values that the chart does not have, and without which it renders the same: migration.faet (did you mean fate?). Correct the path, or leave it out.",
      )
    }, 120_000)

    test('returns to the healthy revision when a service crashes, and says which pod and why', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      bench.node.logs.set('main', 'no database at localhost\n')
      const step = await deploy(namespace, {
        services: { api: { image: { tag: '2' }, fate: 'crashes' } },
        extra: 'new',
      })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'rolled-back', revision: '3' } })
      expect(step.log).toMatch(/Deployment api: .*pod api-.*container main/)
      expect(step.log).toContain('no database at localhost')
      expect(step.log).toContain('Revision 1 of release shop runs again as revision 3, and is healthy.')
      expect(step.log).toContain('Not undone, because it has run: Job migrate.')
      expect(JSON.parse(step.outputs.images ?? '')).toMatchObject({
        'Deployment/api/main': 'registry.example.com/shop/api:1',
      })
      const chart = step.job.summary.split('```mermaid').at(-1)
      expect(chart).toMatch(
        /section rollout\n {2}helm upgrade :(.*\n)* {2}Deployment api :crit(.*\n)* {2}section rollback\n {2}helm rollback :/,
      )
      expect(await history(namespace)).toEqual(['1 superseded', '2 superseded', '3 deployed'])
      expect(await run(`kubectl -n ${namespace} get configmap new --ignore-not-found`)).toBe('')
      // The next one starts from there.
      const next = await deploy(namespace, { services: { api: { image: { tag: '3' } } } })
      expect(next).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed', revision: '4' } })
    }, 180_000)

    test('ends helm when a hook lacks a Secret, long before its time-out', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      const step = await deploy(namespace, { migration: { fate: 'missing-secret' } }, { timeout: '10m' })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'rolled-back', revision: '3' } })
      expect(step.log).toContain('secret "settings" not found')
      expect(step.log).toContain('Job migrate: deleted, so that it does not start later')
      expect(await history(namespace)).toEqual(['1 superseded', '2 failed', '3 deployed'])
    }, 180_000)

    test('has the log of a hook that fails and is deleted', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      bench.node.logs.set('migration', 'relation "users" is there already\n')
      const fate = { fate: 'fails', deletePolicy: 'before-hook-creation,hook-failed' }
      const step = await deploy(namespace, { migration: fate })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'rolled-back' } })
      expect(step.log).toContain('relation "users" is there already')
    }, 180_000)

    test('follows hooks after the upgrade, whose name is another in each revision', async () => {
      const namespace = newNamespace()
      bench.node.logs.set('smoke', '503 from /health\n')
      expect((await deploy(namespace, { smoke: { enabled: true } })).outputs.status).toBe('deployed')
      const step = await deploy(namespace, { smoke: { enabled: true, fate: 'fails' } })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'rolled-back' } })
      expect(step.log).toMatch(/Job smoke-2: .*503 from \/health/)
    }, 180_000)

    test('keeps a first installation that fails, and goes on from it', async () => {
      const namespace = newNamespace()
      const step = await deploy(namespace, { services: { api: { fate: 'invalid-image-name' } } })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'failed', revision: '1' } })
      expect(step.log).toContain('This was the first deployment: there is nothing to return to, and it is kept.')
      const same = await deploy(namespace, { services: { api: { fate: 'invalid-image-name' } } })
      expect(same).toMatchObject({ conclusion: 'failure', outputs: { status: 'failed', revision: '1' } })
      const next = await deploy(namespace)
      expect(next).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed', revision: '2' } })
    }, 180_000)

    test('puts back what others have changed', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      await run(`
        kubectl -n ${namespace} delete service web
        kubectl -n ${namespace} scale deployment web --replicas=2`)
      const step = await deploy(namespace)
      expect(step.outputs.status).toBe('deployed')
      expect(step.changed).toEqual([
        { kind: 'Service', name: 'web', namespace, action: 'created' },
        { kind: 'Deployment', name: 'web', namespace, action: 'configured' },
      ])
    }, 120_000)

    test('takes over a release that others made, and uninstalls it with its hooks where the namespace is not ours', async () => {
      const namespace = newNamespace()
      const values = { uninstallation: { enabled: true }, extra: 'more' }
      await run(`
        kubectl create namespace ${namespace}
        helm install shop ${chart} --namespace ${namespace} --set uninstallation.enabled=true`)
      const step = await deploy(namespace, values, { secrets: '{database: {url: "postgres://"}}' })
      expect(step).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed', revision: '2' } })
      expect(step.log).toContain('was made by others (revision 1)')
      const listed = await deploy(namespace, {}, { mode: 'delete', 'dry-run': 'true' })
      expect(listed.outputs.status).toBe('differs')
      const gone = await deploy(namespace, {}, { mode: 'delete' })
      expect(gone).toMatchObject({ conclusion: 'success', outputs: { status: 'deleted' } })
      expect(gone.log).toContain('Job farewell: ready (completed)')
      expect(gone.changed.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual(
        listed.changed.map(({ kind, name }) => `${kind} ${name}`).sort(),
      )
      const left = await run(
        `kubectl -n ${namespace} get all,secret,configmap -o name --field-selector 'metadata.name!=kube-root-ca.crt'`,
      )
      // helm leaves hooks to whoever wrote them.
      expect(
        left
          .trim()
          .split('\n')
          .filter((line) => !/migrate|service\/kubernetes/.test(line)),
      ).toEqual([])
    }, 180_000)

    test('makes objects of a kind that the chart brings itself', async () => {
      const namespace = newNamespace()
      const gadgets = join(root, 'test/support/charts/gadgets')
      await run('kubectl delete crd gadgets.sandbox.test --ignore-not-found')
      const step = await deploy(namespace, {}, { chart: gadgets })
      expect(step).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed' } })
      expect(step.changed).toContainEqual({ kind: 'Gadget', name: 'one', namespace, action: 'created' })
      expect((await deploy(namespace, {}, { chart: gadgets })).outputs.status).toBe('unchanged')
      expect((await deploy(namespace, { size: 'large' }, { chart: gadgets })).outputs.status).toBe('deployed')
    }, 120_000)

    test('tells of a field that there is not', async () => {
      const namespace = newNamespace()
      const metadata = { name: 'one' }
      const own = chartOf('misspelt', { apiVersion: 'v1', kind: 'ConfigMap', metadata, date: { a: 'b' } })
      const step = await deploy(namespace, {}, { chart: own })
      // helm 3 deploys it all the same.
      const [conclusion, message] =
        helm === 'helm3'
          ? (['success', /##\[warning\].*unknown field "date"/] as const)
          : (['failure', /\.date/] as const)
      expect([step.conclusion, step.log]).toEqual([conclusion, expect.stringMatching(message)])
    }, 120_000)

    test('puts our own Secrets back, and shows nothing of them', async () => {
      const namespace = newNamespace()
      await deploy(namespace, {}, { secrets: '{database: {url: "first-secret"}}' })
      const bad = { services: { api: { image: { tag: '2' }, fate: 'invalid-image-name' } }, password: 'no-business' }
      const step = await deploy(namespace, bad, { secrets: '{database: {url: "second-secret"}}' })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'rolled-back' } })
      expect(step.log + step.job.summary).not.toMatch(/first-secret|second-secret|no-business/)
      const now = await run(`kubectl -n ${namespace} get secret database -o jsonpath='{.data.url}' | base64 -d`)
      expect(now.trim()).toBe('first-secret')
    }, 120_000)

    test('says what else has made an object of the chart', async () => {
      const namespace = newNamespace()
      await run(`
        kubectl create namespace ${namespace}
        kubectl -n ${namespace} create configmap settings`)
      const step = await deploy(namespace)
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'failed' } })
      expect(step.log).toContain('exists and cannot be imported into the current release')
      expect(step.log).toContain(`kubectl -n ${namespace} annotate configmap settings meta.helm.sh/release-name=shop`)
    }, 120_000)

    /** A deployment whose process dies, and helm with it, while a hook after the upgrade waits. */
    async function dieInHook(namespace: string, runId: string): Promise<Job> {
      const values = { smoke: { enabled: true, fate: 'missing-secret' }, extra: 'left' }
      const given = { chart, name: 'shop', namespace, 'create-namespace': 'true', token: '', timeout: '5m' }
      const job = newJob({ GITHUB_RUN_ID: runId })
      const step = job.uses('deploy', { ...given, set: JSON.stringify(values) })
      await run(`until kubectl -n ${namespace} get job -o name | grep -q smoke; do sleep 0.2; done`)
      process.kill(-(job.pid ?? 0), 'SIGKILL')
      await step
      return job
    }

    test('recovers at once what a run has left pending that has ended, and loses nothing of it', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      await dieInHook(namespace, '111')
      expect(await history(namespace)).toEqual(['1 deployed', '2 pending-upgrade'])
      await using github = await startGitHub({ '111': 'completed' })
      const job = newJob({ GITHUB_RUN_ID: '222', GITHUB_API_URL: github.url })
      const step = await job.uses('deploy', { chart, name: 'shop', namespace, token: 'token', timeout: '5m' })
      expect(step).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed', revision: '3' } })
      expect(step.log).toContain('Revision 2 of release shop is pending-upgrade, and run 111 has ended')
      expect(step.log).toContain('ConfigMap left: deleted, a revision that failed has left it')
      expect(JSON.parse(step.outputs.changed ?? '')).toContainEqual({
        kind: 'ConfigMap',
        name: 'left',
        namespace,
        action: 'deleted',
      })
      expect(await history(namespace)).toEqual(['1 superseded', '2 failed', '3 deployed'])
    }, 180_000)

    test('cancelled: helm ends with it, and the next deployment goes on', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      const job = newJob()
      const given = { chart, name: 'shop', namespace, token: '', timeout: '5m' }
      const step = job.uses('deploy', { ...given, set: '{migration: {fate: missing-secret}}' })
      await run(
        `until kubectl -n ${namespace} get pods -o jsonpath='{..waiting.reason}' | grep -q ConfigError; do sleep 0.2; done`,
      )
      // As the runner does, to the action alone.
      process.kill(job.pid ?? 0, 'SIGINT')
      const { conclusion, log, outputs } = await step
      expect(conclusion).toBe('failure')
      expect(log).toContain('The job was cancelled.')
      expect(outputs).toMatchObject({ status: 'failed' })
      expect(await run(`pgrep -f -- '--namespace ${namespace}' || true`)).toBe('')
      expect(await history(namespace)).toEqual(['1 deployed', '2 failed'])
      await job.end()
      expect((await deploy(namespace)).outputs).toMatchObject({ status: 'deployed', revision: '3' })
    }, 180_000)

    test('the post step ends what a step that was killed has left pending', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      const job = await dieInHook(namespace, '111')
      const [post] = await job.end()
      expect(post?.log).toContain('Revision 2 of release shop was left pending-upgrade: it counts as failed now.')
      expect(await history(namespace)).toEqual(['1 deployed', '2 failed'])
    }, 180_000)

    if (helm === 'helm3') return

    test('with a Pod of its own has it in a namespace that was just made, though its account takes a while', async () => {
      const namespace = newNamespace()
      const own = chartOf('pod', {
        ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'one' } },
        spec: { containers: [{ name: 'main', image: 'registry.example.com/shop/web:1' }] },
      })
      let deploying: ReturnType<typeof deploy> | undefined
      await bench.plane.withoutControllers(async () => {
        deploying = deploy(namespace, {}, { chart: own })
        // Time for a helm that does not wait.
        await run(`until kubectl get namespace ${namespace} >/dev/null 2>&1; do sleep 0.2; done; sleep 5`)
      })
      expect(await deploying).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed' } })
    }, 120_000)

    test('starts the pods of a StatefulSet anew when its update was stuck', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      const step = await deploy(namespace, { database: { fate: 'image-not-found' } }, { timeout: '20s' })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'rolled-back', revision: '3' } })
      expect(step.log).toContain('Pod database-0: deleted, so that it starts anew as before')
    }, 180_000)

    test('shows what would change, Secrets hidden', async () => {
      const namespace = newNamespace()
      const none = await deploy(namespace, {}, { mode: 'diff' })
      expect(none).toMatchObject({ conclusion: 'success', outputs: { status: 'differs' } })
      expect(none.changed).toContainEqual({ kind: 'Job', name: 'migrate', namespace, action: 'created' })
      await deploy(namespace, { password: 'one-password' })
      const same = await deploy(namespace, { password: 'one-password' }, { mode: 'diff' })
      expect(same.outputs.status).toBe('unchanged')
      const step = await deploy(
        namespace,
        { password: 'other-password', settings: { LEVEL: 'debug' } },
        { mode: 'diff' },
      )
      expect(step.changed).toEqual([
        { kind: 'Secret', name: 'password', namespace, action: 'configured' },
        { kind: 'ConfigMap', name: 'settings', namespace, action: 'configured' },
      ])
      expect(step.log).toContain('+ data.LEVEL: debug')
      expect(step.log).toContain('+ stringData.value: (hidden)')
      expect(step.log + step.job.summary).not.toMatch(/one-password|other-password/)
      expect(await history(namespace)).toEqual(['1 deployed'])
    }, 120_000)

    test('says before helm begins what the server would refuse', async () => {
      const namespace = newNamespace()
      await deploy(namespace, { frozen: true })
      const step = await deploy(namespace, {
        frozen: true,
        settings: { LEVEL: 'debug' },
        services: { api: { image: { tag: '2' } } },
      })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'failed', changed: '[]' } })
      expect(step.log).toMatch(/ConfigMap .*settings .*changes a field that cannot be changed/)
      expect(await history(namespace)).toEqual(['1 deployed'])
    }, 120_000)

    test('waits for a run that goes on, but no longer than a deployment may take', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      await dieInHook(namespace, '111')
      await using github = await startGitHub({ '111': 'in_progress' })
      const job = newJob({ GITHUB_RUN_ID: '222', GITHUB_API_URL: github.url })
      const step = await job.uses('deploy', { chart, name: 'shop', namespace, token: 'token', timeout: '15s' })
      expect(step).toMatchObject({ conclusion: 'success', outputs: { status: 'deployed', revision: '3' } })
      expect(step.log).toContain('by run 111, which still goes on: waiting until that is done')
      expect(step.log).toContain('it is older than the timeout of 15 s')
    }, 180_000)

    // helm 3 does not ask who set what.
    test('leaves to other managers what these have set', async () => {
      const namespace = newNamespace()
      await deploy(namespace)
      await run(
        `kubectl -n ${namespace} patch deployment api --field-manager=autopilot --type=json --patch='[{"op": "replace", "path": "/spec/replicas", "value": 2}]'`,
      )
      const step = await deploy(namespace, { services: { api: { image: { tag: '2' } } } })
      expect(step).toMatchObject({ conclusion: 'failure', outputs: { status: 'failed', changed: '[]' } })
      expect(step.log).toContain('.spec.replicas: autopilot has set 2, the manifest says 1')
      expect(await history(namespace)).toEqual(['1 deployed'])
    }, 120_000)
  })
}

/** GitHub's API, as far as it says how runs fare. */
async function startGitHub(runs: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const id = /\/actions\/runs\/(\d+)\/attempts\/1$/.exec(request.url ?? '')?.[1] ?? ''
    response.writeHead(runs[id] ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ status: runs[id], updated_at: new Date().toISOString() }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

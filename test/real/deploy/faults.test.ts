/** deploy against a real control plane while things go wrong: a clear end or success, and nothing of others touched. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  configMap,
  deployment,
  deployPrograms,
  documents,
  openDeployBench,
  openProject,
  type Project,
  type RealDeployBench,
} from '../../support/deploy/bench.ts'
import { startTcpProxy } from '../../support/deploy/tcp-proxy.ts'
import { startWebhook } from '../../support/deploy/webhook.ts'
import { describeWith } from '../../support/real-programs.ts'

const web = (tag: string) => `example.com/web:${tag}`
/** A Deployment that is ready no earlier than so many seconds after its pods. */
const slow = (image: string, seconds: number) =>
  deployment('api', { image }).replace('"replicas":1', `"replicas":1,"minReadySeconds":${seconds}`)

describeWith(deployPrograms, 'deploy while things go wrong', () => {
  let bench: RealDeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
  }, 120_000)
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  const project = (manifests: string, inputs: Record<string, string> = {}, onLine?: (line: string) => void) =>
    openProject(bench, manifests, inputs, onLine ? { onLine } : {})

  /** A project whose namespace is there, with a ConfigMap of somebody else. */
  async function among(manifests: string, inputs: Record<string, string> = {}): Promise<Project> {
    const here = project(manifests, inputs)
    await bench.kubectl(`kubectl create namespace ${here.namespace}`)
    await here.kubectl('create configmap theirs --from-literal=a=1')
    return here
  }

  test('a webhook that refuses: its words, before anything is written', async () => {
    const here = await among(documents(configMap('one', {}), configMap('two', {})))
    await using _webhook = await startWebhook(
      bench,
      here.namespace,
      ({ name }) => name !== 'two' || 'team label is missing',
    )
    const step = await here.deploy()
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed', changed: [] })
    expect(step.log).toContain('is refused by a policy of the cluster')
    expect(step.log).toContain('team label is missing')
    expect(await here.kubectl('get configmaps -o name')).not.toMatch(/one|two|ds-infra/)
  })

  test('a webhook that refuses what it had admitted in the dry-run: the rest is undone', async () => {
    const here = await among(configMap('one', { a: '1' }))
    await here.deploy()
    await using _webhook = await startWebhook(
      bench,
      here.namespace,
      ({ name, dryRun }) => dryRun || name !== 'two' || 'no',
    )
    const step = await here.deploy(documents(configMap('one', { a: '2' }), configMap('two', {})))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
    expect((await here.get('configmap one')).data).toEqual({ a: '1' })
    expect((await here.get('configmap theirs')).data).toEqual({ a: '1' })
  })

  test('a webhook that cannot be reached is named', async () => {
    const here = await among(configMap('one', {}))
    await using webhook = await startWebhook(bench, here.namespace, () => true)
    webhook.stop()
    const step = await here.deploy()
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain('the webhook review.example.com cannot be called')
  })

  test('another writer in a loop: the deployment gets through, and takes nothing from it', async () => {
    const here = await among('')
    const old = documents(configMap('one', { a: '1' }))
    bench.write(here.job, { 'old.yaml': old })
    await here.kubectl(`apply -f ${here.job.workspace}/old.yaml`)
    const writer = startWriter(`/api/v1/namespaces/${here.namespace}/configmaps/one`)
    try {
      const step = await here.deploy(configMap('one', { a: '2' }))
      expect(step.log).not.toContain('##[error]')
      expect(step).toMatchObject({ conclusion: 'success', changed: ['configured ConfigMap one'] })
      expect(await here.deploy(configMap('one', { a: '3' }))).toMatchObject({ conclusion: 'success' })
    } finally {
      expect(await writer.stop()).toBeGreaterThan(5)
    }
    const { data, metadata } = await here.get('configmap one')
    expect([data, Number(metadata.annotations.beat)]).toEqual([{ a: '3' }, expect.any(Number)])
    expect(metadata.annotations).not.toHaveProperty(['kubectl.kubernetes.io/last-applied-configuration'])
  })

  /** Changes an annotation as fast as the API server lets it. Returns how often, once stopped. */
  function startWriter(path: string) {
    const { certificate, key } = bench.plane.certificates.admin
    const agent = new Agent({
      keepAlive: true,
      ca: bench.plane.ca,
      cert: readFileSync(certificate),
      key: readFileSync(key),
    })
    let stopped = false
    let beats = 0
    const beat = async () => {
      const body = JSON.stringify({ metadata: { annotations: { beat: String(beats + 1) } } })
      const headers = { 'content-type': 'application/merge-patch+json', 'content-length': Buffer.byteLength(body) }
      await new Promise<void>((done, fail) => {
        const options = { method: 'PATCH', agent, headers }
        request(`${bench.plane.endpoint}${path}?fieldManager=heart`, options, (answer) =>
          answer.resume().on('end', done),
        )
          .on('error', fail)
          .end(body)
      })
      beats += 1
    }
    const running = (async () => {
      while (!stopped) await beat()
    })()
    return {
      stop: async () => {
        stopped = true
        await running
        agent.destroy()
        return beats
      },
    }
  }

  test('a connection that stalls while it is watched through: a new one is made', async () => {
    let stall = () => {}
    const here = project('', {}, (line) => {
      if (/^Deployment api: (?!created)/.test(line)) stall()
    })
    await using proxy = await startTcpProxy(bench.plane, here.job)
    stall = () => {
      proxy.stall()
      stall = () => {}
    }
    const step = await here.deploy(slow(web('1'), 2), { kubeconfig: proxy.kubeconfig, timeout: '50s' })
    expect(step).toMatchObject({ conclusion: 'success', status: 'deployed' })
  })

  test('connections that are cut again and again', async () => {
    const here = project(documents(slow(web('1'), 4), configMap('one', {})))
    await using proxy = await startTcpProxy(bench.plane, here.job)
    const cutting = setInterval(proxy.cut, 700)
    const step = await here.deploy(undefined, { kubeconfig: proxy.kubeconfig }).finally(() => clearInterval(cutting))
    expect(step.log).not.toContain('##[error]')
    expect(step).toMatchObject({ conclusion: 'success', status: 'deployed' })
  })

  test('a token that expires in the middle is renewed by the credential plugin; without one, the error says so', async () => {
    const here = project(slow(web('1'), 14))
    const token = join(here.job.folder, 'token')
    const newToken = async (bound: string) => {
      const made = await here.kubectl(
        `create secret generic ${bound} >/dev/null; kubectl create token -n ${here.namespace} admin --bound-object-kind=Secret --bound-object-name=${bound}`,
      )
      writeFileSync(token, made.trim())
    }
    await bench.kubectl(`kubectl create namespace ${here.namespace}`)
    await here.kubectl('create serviceaccount admin')
    await bench.kubectl(
      `kubectl create clusterrolebinding ${here.namespace} --clusterrole=cluster-admin --serviceaccount=${here.namespace}:admin`,
    )
    await newToken('first')
    const config = JSON.parse(readFileSync(bench.plane.kubeconfig, 'utf8'))
    const plugin = join(here.job.folder, 'plugin.sh')
    const credential =
      '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"%s"}}'
    writeFileSync(plugin, `#!/bin/sh\nprintf '${credential}' "$(cat ${token})"\n`, { mode: 0o755 })
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: plugin, interactiveMode: 'Never' }
    const withPlugin = join(here.job.folder, 'plugin.kubeconfig')
    const withToken = join(here.job.folder, 'token.kubeconfig')
    writeFileSync(withPlugin, JSON.stringify({ ...config, users: [{ ...config.users[0], user: { exec } }] }))
    const user = { token: readFileSync(token, 'utf8') }
    writeFileSync(withToken, JSON.stringify({ ...config, users: [{ ...config.users[0], user }] }))

    const running = here.deploy(undefined, { kubeconfig: withPlugin })
    await bench.kubectl(`until kubectl get deployment -n ${here.namespace} api >/dev/null 2>&1; do sleep 0.2; done`)
    await newToken('second')
    // The API server believes a token for another ten seconds.
    await here.kubectl('delete secret first')
    expect(await running).toMatchObject({ conclusion: 'success', status: 'deployed' })

    const refused = await here.deploy(undefined, { kubeconfig: withToken })
    expect(refused).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(refused.log).toContain('answered Unauthorized.')
    expect(refused.log).toContain('run configure-kubeconfig')
  })

  test('the namespace is deleted while objects are applied to it', async () => {
    const here = await among(configMap('one', { a: '1' }))
    await here.deploy()
    await using _webhook = await startWebhook(bench, here.namespace, async ({ name, dryRun }) => {
      if (!dryRun && name === 'one') await bench.kubectl(`kubectl delete namespace ${here.namespace} --wait=false`)
      return true as const
    })
    const step = await here.deploy(documents(configMap('one', { a: '2' }), deployment('api', { image: web('1') })))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain(`namespace ${here.namespace} is being deleted`)
    expect(step.log).toContain('The rollback failed, too:')
  })

  test('the namespace is deleted while what is always healthy is applied: no success', async () => {
    const here = await among(configMap('one', { a: '1' }))
    await here.kubectl(`patch configmap theirs --type=merge -p '{"metadata":{"finalizers":["example.com/hold"]}}'`)
    await using _webhook = await startWebhook(bench, here.namespace, async ({ name, dryRun }) => {
      if (!dryRun && name === 'one') {
        // After this object there is nothing that would be refused.
        setTimeout(() => void bench.kubectl(`kubectl delete namespace ${here.namespace} --wait=false`), 0)
        await bench.kubectl(`until kubectl get namespace ${here.namespace} | grep -q Terminating; do sleep 0.2; done`)
      }
      return true as const
    })
    expect(await here.deploy()).toMatchObject({ conclusion: 'failure', status: 'failed' })
    await here.kubectl(`patch configmap theirs --type=merge -p '{"metadata":{"finalizers":null}}'`)
  })

  test('the namespace is deleted while it is waited for', async () => {
    const here = project(deployment('api', { image: web('1') }))
    await here.deploy()
    const running = here.deploy(slow(web('2'), 30))
    await bench.kubectl(
      `until kubectl get deployment -n ${here.namespace} api -o yaml | grep -q web:2; do sleep 0.2; done
      kubectl delete namespace ${here.namespace} --wait=false`,
    )
    const step = await running
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toMatch(new RegExp(`the namespace ${here.namespace} (is being deleted|is gone)`))
    expect(step.log).toContain('The rollback failed, too:')
  })
})

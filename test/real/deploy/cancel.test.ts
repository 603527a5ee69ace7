/** deploy on a real control plane, cancelled at each of its phases as the runner does it. */
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
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
import { type GitHubDouble, startGitHub } from '../../support/deploy/github.ts'
import { startWebhook } from '../../support/deploy/webhook.ts'
import { describeWith } from '../../support/real-programs.ts'

const web = (tag: string) => `example.com/web:${tag}`

describeWith(deployPrograms, 'deploy, cancelled', () => {
  let bench: RealDeployBench
  let github: GitHubDouble

  beforeAll(async () => {
    bench = await openDeployBench()
    github = await startGitHub()
  }, 120_000)
  afterAll(async () => {
    await github?.[Symbol.asyncDispose]()
    await bench?.[Symbol.asyncDispose]()
  })

  interface Cancelled extends Project {
    /** Cancels the step that runs, as the runner does: it asks its process alone, twice, and then kills it. */
    cancel(): void
  }

  function project(manifests: string, onLine?: (line: string, here: Cancelled) => void): Cancelled {
    const inputs = { environment: 'preview', token: 'ghs_token' }
    const here: Cancelled = {
      ...openProject(bench, manifests, inputs, {
        environment: github.environment,
        onLine: (line) => onLine?.(line, here),
      }),
      cancel: () => {
        const { pid } = here.job
        if (pid === undefined) throw new Error('No step runs')
        const send = (signal: NodeJS.Signals) => () => {
          try {
            process.kill(pid, signal)
          } catch {
            // It has ended.
          }
        }
        send('SIGINT')()
        setTimeout(send('SIGTERM'), 7500).unref()
        setTimeout(send('SIGKILL'), 10_000).unref()
      },
    }
    return here
  }

  /** It has stopped by itself, left nothing, and GitHub knows. */
  async function expectStopped(here: Cancelled, step: Awaited<ReturnType<Project['deploy']>>, isRecorded = true) {
    // Killed, it would have none.
    expect([step.exitCode, step.log]).toEqual([1, expect.stringContaining('The job was cancelled.')])
    const left = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n')
    expect(left.filter((line) => line.includes(here.job.folder))).toEqual([])
    await here.job.end()
    expect(readdirSync(here.job.temp, { recursive: true }).filter((name) => `${name}`.startsWith('ds-infra'))).toEqual(
      [],
    )
    const recorded = github.deployments.filter(({ payload }) => Object(payload).namespace === here.namespace)
    expect(recorded.at(-1)?.statuses.at(-1)?.state).toBe(isRecorded ? 'error' : undefined)
  }

  test('while it renders', async () => {
    const here = project('')
    // kubectl whose rendering takes long: as with a kustomization that has remote bases.
    const real = execFileSync('sh', ['-c', 'command -v kubectl'], { encoding: 'utf8' }).trim()
    const folder = join(here.job.folder, 'slow')
    const started = join(here.job.folder, 'started')
    bench.write(here.job, {
      '../slow/kubectl': `#!/bin/sh\nif [ "$1" = kustomize ]; then touch ${started}; exec sleep 600; fi\nexec ${real} "$@"\n`,
      'k8s/kustomization.yaml': 'resources: [settings.yaml]\n',
      'k8s/settings.yaml': configMap('settings', { a: '1' }),
    })
    chmodSync(join(folder, 'kubectl'), 0o755)
    here.job.paths.unshift(folder)
    const step = here.deploy('', { manifests: 'k8s' })
    await bench.kubectl(`until [ -e ${started} ]; do sleep 0.1; done`)
    here.cancel()
    await expectStopped(here, await step, false)
    here.job.paths.shift()
    expect(await here.deploy('', { manifests: 'k8s' })).toMatchObject({ conclusion: 'success', status: 'deployed' })
  })

  test.each([
    ['plans', true],
    ['applies', false],
  ])('while it %s', async (_, dryRun) => {
    const here = project(documents(configMap('one', { a: '1' }), configMap('two', { a: '1' })))
    await bench.kubectl(`kubectl create namespace ${here.namespace}`)
    {
      await using _webhook = await startWebhook(bench, here.namespace, (review) => {
        if (review.dryRun !== dryRun || review.name !== 'two') return true
        here.cancel()
        return 'hang'
      })
      await expectStopped(here, await here.deploy())
    }
    expect(await here.deploy()).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect(await here.deploy(undefined, { prune: 'true' })).toMatchObject({ status: 'unchanged' })
  })

  test('while it waits: what was applied stays', async () => {
    let isCancelled = false
    const here = project(deployment('api', { image: web('1'), fate: 'never-ready' }), (line, { cancel }) => {
      if (/^Deployment api: \d of \d/.test(line) && !isCancelled) {
        isCancelled = true
        cancel()
      }
    })
    await expectStopped(here, await here.deploy())
    expect((await here.get('deployment api')).metadata.name).toBe('api')
    const next = await here.deploy(deployment('api', { image: web('2') }))
    expect(next.log).not.toContain('##[error]')
    expect(next).toMatchObject({ conclusion: 'success', status: 'deployed' })
  })

  test('while it rolls back', async () => {
    const good = documents(deployment('api', { image: web('1') }), configMap('settings', { a: '1' }))
    const broken = documents(
      deployment('api', { image: web('2'), fate: 'invalid-image-name' }),
      configMap('settings', { a: '2' }),
    )
    const here = project(good)
    await here.deploy()
    {
      await using _webhook = await startWebhook(bench, here.namespace, ({ dryRun, object }) => {
        if (dryRun || object.kind !== 'ConfigMap' || object.data.a !== '1') return true
        here.cancel()
        return 'hang'
      })
      const step = await here.deploy(broken)
      expect(step.log).toContain('Roll back')
      await expectStopped(here, step)
    }
    expect(await here.deploy()).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect((await here.get('configmap settings')).data).toEqual({ a: '1' })
  })

  test('a process that is killed: the next run finds what it made', async () => {
    const here = project(documents(configMap('one', { a: '1' }), configMap('gone', { a: '1' })))
    await bench.kubectl(`kubectl create namespace ${here.namespace}`)
    {
      await using _webhook = await startWebhook(bench, here.namespace, ({ dryRun, name }) => {
        if (dryRun || name !== 'one') return true
        setTimeout(() => process.kill(here.job.pid ?? 0, 'SIGKILL'), 500)
        return 'hang'
      })
      const step = await here.deploy()
      expect(step.exitCode).toBe(null)
    }
    writeFileSync(join(here.job.workspace, 'k8s.yaml'), '')
    const next = await here.deploy(configMap('one', { a: '1' }), { prune: 'true' })
    expect(next).toMatchObject({ changed: ['created ConfigMap one', 'pruned ConfigMap gone'] })
  })
})

/**
 * What the page on set-up (.github/docs/setup.md) tells a cluster's administrator to type, as it stands, on a real control
 * plane: what pull requests and releases may do then.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { Job, root } from '../../sandbox/workflow/job.ts'
import { openPlaneBench, type PlaneBench, planePrograms } from '../../support/control-plane/bench.ts'
import { shellBlocks } from '../../support/pages.ts'
import { describeWith } from '../../support/real-programs.ts'

jest.setTimeout(120_000)

const page = '.github/docs/setup.md'
const shown = shellBlocks(page).filter(({ needs }) => needs === undefined)
const ran = new Set<string>()

describeWith(planePrograms, 'the set-up of clusters', () => {
  let plane: PlaneBench
  let administrator: Job

  beforeAll(async () => {
    plane = await openPlaneBench()
    const config = JSON.parse(readFileSync(plane.plane.kubeconfig, 'utf8'))
    // One cluster stands for both.
    const [{ context }] = config.contexts
    config.contexts = ['previews', 'production'].map((name) => ({ name, context }))
    config['current-context'] = 'previews'
    administrator = new Job()
    const file = join(administrator.folder, 'kubeconfig')
    writeFileSync(file, JSON.stringify(config))
    administrator.environment.KUBECONFIG = file
  })

  afterAll(async () => {
    administrator?.dispose()
    await plane?.[Symbol.asyncDispose]()
  })

  async function kubectl(script: string): Promise<string> {
    const { log, conclusion } = await administrator.run(`cd '${root}'\n${script}`)
    if (conclusion !== 'success') throw new Error(log)
    return log
  }

  /** Runs the one block with that text; `repository`: in place of my-repo. */
  async function runs(part: string, repository = 'my-repo'): Promise<void> {
    const found = shown.filter(({ text }) => text.includes(part))
    expect(found).toHaveLength(1)
    const text = found[0]?.text ?? ''
    ran.add(text)
    await kubectl(text.replaceAll('my-repo', repository))
  }

  /** `yes` or `no` for each question of `kubectl auth can-i`, asked as a member of the group. */
  async function may(group: string, questions: readonly string[]): Promise<string[]> {
    const asked = questions.map((one) => `kubectl auth can-i ${one} --as=me --as-group=${group} 2>/dev/null || true`)
    return (await kubectl(asked.join('\n'))).trim().split('\n')
  }

  /** What becomes of a ConfigMap that a member of the group makes; the policy takes a moment to be in force. */
  async function make(group: string, namespace: string): Promise<string> {
    const command = `kubectl create configmap one --dry-run=server --namespace=${namespace} --as=me --as-group=${group}`
    return (await administrator.run(`${command} || true`)).log
  }

  async function untilRefused(group: string, namespace: string): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const log = await make(group, namespace)
      if (log.includes('may change nothing')) return log
    }
    throw new Error(`${group} may change ${namespace}`)
  }

  test('pull requests change their own namespaces alone, those of each repository their own', async () => {
    await runs('create namespace my-repo')
    await runs('create namespace my-repo', 'my-web')
    const [one, two] = ['my-repo', 'my-web'] as const
    for (const name of [one, two]) {
      const group = `${name}-previews`
      const own = `my-org-${name}-pr-1`
      expect(await untilRefused(group, 'default')).toContain(`whose name begins with my-org-${name}-`)
      await kubectl(`kubectl create namespace ${own} --as=me --as-group=${group}`)
      expect(await make(group, own)).toContain('configmap/one created')
    }
    expect(await make(`${one}-previews`, `my-org-${two}-pr-1`)).toContain(`whose name begins with my-org-${one}-`)
    expect(await make(`${two}-previews`, `my-org-${one}-pr-1`)).toContain(`whose name begins with my-org-${two}-`)
  })

  test('with less bound, nothing but ConfigMaps can be read elsewhere, and namespaces still come and go', async () => {
    const questions = ['list secrets -A', 'get pods --subresource=log -A', 'list configmaps -A']
    const making = ['create namespaces', 'delete namespaces', 'list namespaces']
    expect(await may('my-repo-previews', [...questions, ...making])).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
    await runs('delete clusterrolebinding')
    expect(await may('my-repo-previews', [...questions, ...making])).toEqual(['no', 'no', 'yes', 'yes', 'yes', 'yes'])
  })

  test('the questions that check it are answered as the page says', async () => {
    const [block] = shown.filter(({ text }) => text.includes('for verb in'))
    ran.add(block?.text ?? '')
    // A no is an exit code, too.
    const { log } = await administrator.run(`(${block?.text}) 2>/dev/null || true`)
    expect(log.trim().split('\n')).toEqual([...Array<string>(6).fill('yes'), 'no'])
  })

  test("releases, where there are no access entries, change production's namespace alone", async () => {
    await runs('create rolebinding')
    const questions = ['patch deployments -n my-repo', 'update secrets -n my-repo', 'patch deployments -n default']
    expect(await may('my-repo-releases', questions)).toEqual(['yes', 'yes', 'no'])
  })

  test('taken down, nothing of it is left, and another repository is as it was', async () => {
    await runs('xargs')
    expect(await may('my-repo-previews', ['create namespaces', 'list configmaps -A'])).toEqual(['no', 'no'])
    const left = await kubectl('kubectl get namespaces,clusterrolebindings,validatingadmissionpolicies --output=name')
    expect(left).not.toMatch(/my-repo(?!-)|my-repo-(pr|previews)/)
    expect(left).toContain('namespace/my-org-my-web-pr-1')
    expect(await make('my-web-previews', 'default')).toContain('may change nothing')
    await runs('xargs', 'my-web')
  })

  test('these were all blocks of the page that need neither AWS nor GitHub', () => {
    expect(shown.map(({ text }) => text).filter((text) => !ran.has(text))).toEqual([])
  })
})

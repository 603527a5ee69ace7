/** deploy by a kubectl that is one minor version older or newer than the API server: what it is used for, it does alike. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  configMap,
  deployment,
  deployPrograms,
  digest,
  documents,
  openDeployBench,
  openProject,
  pushed,
  type RealDeployBench,
} from '../../support/deploy/bench.ts'
import { describeWith, programPath } from '../../support/real-programs.ts'

const programs = { ...deployPrograms, 'kubectl-1.33': ['version', '--client'], 'kubectl-1.35': ['version', '--client'] }

describeWith(programs, "deploy by another minor version's kubectl", () => {
  let bench: RealDeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
  }, 120_000)
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  test.each(['1.33', '1.35'])(
    '%s: a kustomization deployed, broken, rolled back, mended and deleted',
    async (version) => {
      // The job is made for its folders; the next one has the other kubectl on PATH, in one of them.
      const folder = join(bench.job().temp, 'bin')
      mkdirSync(folder)
      symlinkSync(programPath(`kubectl-${version}`), join(folder, 'kubectl'))
      const PATH = [folder, process.env.PATH].join(delimiter)
      const { job, deploy, get } = openProject(bench, '', { manifests: 'site' }, { environment: { PATH } })
      expect((await job.run('kubectl version --client')).log).toContain(`v${version}.`)
      const site = (message: string, fate?: string) =>
        bench.write(job, {
          'site/kustomization.yaml': 'resources: [web.yaml]\nnamePrefix: site-\n',
          'site/web.yaml': documents(
            deployment('web', fate ? { image: 'shop-web', fate } : { image: 'shop-web' }),
            configMap('settings', { message }),
          ),
        })
      const images = { images: pushed({ web: 'a' }) }

      site('one')
      expect(await deploy(undefined, images)).toMatchObject({ conclusion: 'success', status: 'deployed' })
      expect(await deploy(undefined, images)).toMatchObject({ conclusion: 'success', status: 'unchanged' })

      site('two', 'image-not-found')
      const diff = await deploy(undefined, { ...images, mode: 'diff' })
      expect(diff).toMatchObject({ conclusion: 'success', status: 'differs' })
      const broken = await deploy(undefined, images)
      expect(broken).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
      expect(broken.log).toMatch(/pod site-web-\S+, container main: ErrImagePull: .*not found/)
      expect((await get('configmap site-settings')).data).toEqual({ message: 'one' })

      site('two')
      const mended = await deploy(undefined, images)
      expect(mended).toMatchObject({ conclusion: 'success', changed: ['configured ConfigMap site-settings'] })
      expect(mended.images).toEqual({ 'Deployment/site-web/main': `registry.example.com/shop-web@${digest('a')}` })
      expect(await deploy(undefined, { mode: 'delete' })).toMatchObject({ conclusion: 'success', status: 'deleted' })
    },
  )
})

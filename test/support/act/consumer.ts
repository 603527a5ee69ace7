/**
 * A repository of somebody who uses the suite: two services whose images print a line when they are run, and the
 * manifests of test/sample.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sample, sampleServices } from '../../sandbox/registry/oci-sample.ts'
import type { Fate } from '../control-plane/node.ts'
import { helloProgram } from '../push-images/dockerfiles.ts'

export interface Consumer {
  folder: string
  /** `owner/name` */
  repository: string
  /** Variables of the repository that the deploy workflows read, but for those about the cloud. */
  vars: Record<string, string>
  /** Changes what the image of a service prints, and commits it. Returns the commit. */
  change(service: (typeof sampleServices)[number], line: string): string
  /** What the images of the services print at the commit that is checked out. */
  lines(): string[]
  /** Commits manifests whose pods come to these fates (see control-plane/node.ts). Returns their folder. */
  breakManifests(fates: Record<string, Fate>): string
  /** The commit that is checked out. */
  head(): string
  /** A workflow of the repository, by its file's name. */
  workflow(name: string): string
}

/** Makes the repository in `folder`, with the workflow files of `workflows` as somebody who copied them. */
export function createConsumer(folder: string, workflows: string): Consumer {
  // Without the user's configuration of git: the same repository on every machine.
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', env }).trim()
  const head = () => git('rev-parse', 'HEAD')
  const commit = (message: string) => {
    git('add', '--all')
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', message)
    return head()
  }
  const lines = new Map<string, string>()
  const write = (service: string, line: string) => {
    lines.set(service, `${line}\n`)
    const file = join(folder, service, 'hello')
    writeFileSync(file, helloProgram(line))
    chmodSync(file, 0o755)
  }
  const stages = sampleServices.map((name) => `FROM scratch AS ${name}\nCOPY ${name}/hello /\nENTRYPOINT ["/hello"]\n`)
  for (const name of sampleServices) {
    mkdirSync(join(folder, name), { recursive: true })
    write(name, `${name}: first`)
  }
  writeFileSync(join(folder, 'Dockerfile'), stages.join('\n'))
  cpSync(join(sample, 'manifests'), join(folder, 'manifests'), { recursive: true })
  cpSync(workflows, join(folder, '.github', 'workflows'), { recursive: true })
  git('init', '-q', '--initial-branch=main')
  commit('Start')
  const services = sampleServices.map((name) => [name, { target: name, sources: ['Dockerfile', name] }])
  return {
    folder,
    repository: 'huggingface/sample',
    vars: { DEPLOY_SERVICES: JSON.stringify(Object.fromEntries(services)), DEPLOY_MANIFESTS: 'manifests' },
    change: (service, line) => {
      write(service, line)
      return commit(`Let ${service} say something else`)
    },
    lines: () => sampleServices.map((name) => lines.get(name) ?? ''),
    breakManifests: (fates) => {
      const kustomization = join(folder, 'broken', 'kustomization.yaml')
      const patches = Object.entries(fates).map(([name, fate]) => ({
        target: { kind: 'Deployment', name },
        patch: JSON.stringify([
          { op: 'add', path: '/spec/template/metadata/annotations', value: { [`sandbox.test/${name}`]: fate } },
        ]),
      }))
      mkdirSync(join(kustomization, '..'), { recursive: true })
      writeFileSync(kustomization, JSON.stringify({ resources: ['../manifests'], patches }))
      commit('Break the manifests')
      return 'broken'
    },
    head,
    workflow: (name) => readFileSync(join(folder, '.github', 'workflows', name), 'utf8'),
  }
}

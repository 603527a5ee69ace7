/** What the tests of commits and sources share: a job with a git repository and a builder, logged in to the sandbox. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BakeTarget } from '../../../src/docker/build/job.ts'
import type { StepResult } from '../../sandbox/workflow/job.ts'
import { type Bench, openBench } from './jobs.ts'

export interface Pushed {
  result: StepResult
  log: string
  /** Targets that were built for it, in turn. */
  built: string[]
  /** What bake was told about each of those, by name. */
  targets: Record<string, BakeTarget>
  /** The arguments and the folder of the last call of bake. */
  args: string[]
  folder: string
  /** Tags of the build caches that they read and wrote, in turn. */
  reads: string[]
  writes: string[]
  tag: string
  digest: string
}

export interface RepositoryBench extends Bench {
  /** Runs push-images; the default tag unless tags are given. */
  push(inputs?: Record<string, string>, environment?: Record<string, string>): Promise<Pushed>
  git(...args: string[]): string
  write(files: Record<string, string>): void
  /** Commits everything: the commit's id. */
  commit(message?: string): string
  /** Says what the run was started by. */
  setEvent(name: string, payload?: object): void
  /** Tags of the service's repository. */
  tags(service?: string): string[]
  /** Labels of the image under a tag. */
  labels(tag: string, service?: string): Record<string, string>
}

/** A line of the double's log. */
interface Build {
  name: string
  /** References of caches. */
  reads: string[]
  writes: string[]
  target: BakeTarget
  args: string[]
  folder: string
}

const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always']

/** `files`: of the first commit. */
export async function openRepositoryBench(
  options: Parameters<typeof openBench>[0] = {},
  files: Record<string, string> = { Dockerfile: 'FROM scratch\nCOPY . /\n', main: '1\n' },
): Promise<RepositoryBench> {
  const bench = await openBench(options)
  const { job, sandbox } = bench
  const { bin, log } = installBuilder(job.folder)
  job.paths.unshift(bin)
  job.environment.DOCKER_DOUBLE_LOG = log
  const git = (...args: string[]) =>
    execFileSync('git', [...author, ...args], {
      cwd: job.workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    }).trim()
  const write = (all: Record<string, string>) => {
    for (const [name, content] of Object.entries(all)) {
      mkdirSync(dirname(join(job.workspace, name)), { recursive: true })
      writeFileSync(join(job.workspace, name), content)
    }
  }
  const commit = (message = 'Change') => {
    git('add', '-A')
    git('commit', '-q', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  const repositoryOf = (service: string) => sandbox.ecr.repositories.get(`hub-sample-${service}`)
  git('init', '-q', '-b', 'main')
  write(files)
  job.environment.GITHUB_SHA = commit('Start')
  return {
    ...bench,
    git,
    write,
    commit,
    push: async (inputs = {}, environment = {}) => {
      rmSync(log, { force: true })
      sandbox.requests.length = 0
      const all = { ...bench.inputs, services: 'api: {}', tags: '', ...inputs }
      const result = await job.uses('push-images', all, environment)
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
      const builds = lines.map((line) => JSON.parse(line) as Build)
      const tagsOf = (references: string[]) => references.map((reference) => reference.split(':').at(-1) ?? '')
      const images = JSON.parse(result.outputs.images || '{}') as Record<string, { digest: string }>
      return {
        result,
        log: result.log,
        built: builds.map(({ name }) => name),
        targets: Object.fromEntries(builds.map(({ name, target }) => [name, target])),
        args: builds.at(-1)?.args ?? [],
        folder: builds.at(-1)?.folder ?? '',
        reads: builds.flatMap(({ reads }) => tagsOf(reads)),
        writes: builds.flatMap(({ writes }) => tagsOf(writes)),
        tag: result.outputs.tag ?? '',
        digest: Object.values(images)[0]?.digest ?? '',
      }
    },
    setEvent: (name, payload = {}) => {
      const path = join(job.folder, 'event.json')
      writeFileSync(path, JSON.stringify({ repository: { full_name: 'huggingface/sample' }, ...payload }))
      Object.assign(job.environment, { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path })
    },
    tags: (service = 'api') => [...(repositoryOf(service)?.tags.keys() ?? [])].sort(),
    labels: (tag, service = 'api') => {
      const read = (digest: string) => JSON.parse(String(sandbox.ecr.blobs.get(digest)))
      const manifest = repositoryOf(service)?.manifests.get(repositoryOf(service)?.tags.get(tag) ?? '')
      const { config } = JSON.parse(String(manifest?.content)) as { config: { digest: string } }
      return (read(config.digest) as { config: { Labels: Record<string, string> } }).config.Labels
    },
  }
}

/**
 * Puts the double of docker into a folder `bin`, for PATH. `log`: where it writes down what it builds, as
 * DOCKER_DOUBLE_LOG has to say. Other calls are written to the file DOCKER_DOUBLE_CALLS, with the builder that buildx is
 * to use. DOCKER_DOUBLE_DRIVER is the current builder's, DOCKER_DOUBLE_LEFT the containers that there are, DOCKER_DOUBLE_FAILS and DOCKER_DOUBLE_HANGS the first two words of calls that
 * fail or do not end.
 */
export function installBuilder(folder: string): { bin: string; log: string } {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const program = join(import.meta.dirname, 'docker-double.ts')
  // The shell answers the short questions: Node would take most of the time of these tests to start.
  const script = `#!/bin/sh
own=\${DOCKER_DOUBLE_PLATFORM:-linux/amd64}
[ -z "$DOCKER_DOUBLE_CALLS" ] || echo "$* [$BUILDX_BUILDER]" >> "$DOCKER_DOUBLE_CALLS"
case "$DOCKER_DOUBLE_FAILS" in "$1 $2") echo "ERROR: $1 $2 fails here" >&2; exit 1 ;; esac
case "$DOCKER_DOUBLE_HANGS" in "$1 $2") exec sleep 600 ;; esac
case "$1 $2" in
  '--version '*) echo 'Docker version 28.0.0, build double' ;;
  'version '*) echo "$own" ;;
  'buildx version') echo 'github.com/docker/buildx v0.20.0' ;;
  'info --format') echo '[]' ;;
  'ps --all') echo "$DOCKER_DOUBLE_LEFT" ;;
  'rm --force' | 'volume rm' | 'network inspect' | 'buildx create' | 'buildx rm') ;;
  'buildx inspect')
    [ "$3" != nobody ] || { echo 'ERROR: no builder "nobody" found' >&2; exit 1; }
    echo 'Name:   double'
    echo "Driver: \${DOCKER_DOUBLE_DRIVER:-docker-container}"
    echo
    echo 'Nodes:'
    echo 'Name:      double0'
    echo "Platforms: $own, linux/386"
    ;;
  'buildx bake') exec '${process.execPath}' '${program}' "$@" ;;
  *) exit 1 ;;
esac
`
  writeFileSync(join(bin, 'docker'), script, { mode: 0o755 })
  return { bin, log: join(folder, 'builds') }
}

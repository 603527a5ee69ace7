/**
 * `npm run demo`: what becomes of a pull request and its release, by the workflows that test/sample calls; or a workflow
 * of the user's own (`demo/options.ts` has what it takes). The actions are the bundles, kubectl is real; AWS, GitHub,
 * the registry and the clusters are stand-ins on loopback. Where no kubectl can be had, the parts of the story that need
 * it are left out, and the demo says so.
 */
import './workflow/json-imports.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BriefLog } from './demo/brief-log.ts'
import { FullLog } from './demo/full-log.ts'
import { checkLeftBehind, DemoFailure, homeFiles } from './demo/left-behind.ts'
import { help, type OwnRun, readOptions, UsageError } from './demo/options.ts'
import { imageSource, kubectlSource, removeBuilt } from './demo/programs.ts'
import { Voice } from './demo/voice.ts'
import { type Sandbox, startSandbox } from './sandbox.ts'
import type { Reporter } from './workflow/runner.ts'

// They need the parser, which json-imports.ts lets Node load.
const { lastWords, tellStory } = await import('./demo/story.ts')
const { playOwn, sandboxFor } = await import('./demo/own-workflow.ts')

const voice = new Voice(process.stdout)

async function main(args: readonly string[]): Promise<void> {
  const { env } = process
  // npm changes into the package's folder, and says where it was called.
  const folder = (env.npm_lifecycle_event === 'demo' && env.INIT_CWD) || process.cwd()
  const options = readOptions(args, folder)
  if (options.help) return voice.text(help)
  const started = performance.now()
  const before = homeFiles()
  const cancel = new AbortController()
  process.once('SIGINT', () => cancel.abort())
  using brief = new BriefLog(voice)
  const reporter = options.verbose ? new FullLog(voice) : brief
  const { own } = options
  await using sandbox = await startSandbox(
    own
      ? sandboxFor(own)
      : { clusters: { 'hub-ephemeral': { logs: () => lastWords }, 'hub-prod': {} }, repositories: {} },
  )
  sandbox.ecr.settings.endpoint = `http://${sandbox.registry}`
  await using _ = { [Symbol.asyncDispose]: () => removeBuilt(sandbox.registry) }
  await (own ? runOwn(own, sandbox, reporter) : runStory(sandbox, reporter))

  async function runOwn(run: OwnRun, on: Sandbox, to: Reporter): Promise<void> {
    const jobs = await playOwn(run, { sandbox: on, voice, reporter: to, signal: cancel.signal })
    end(jobs)
  }

  async function runStory(on: Sandbox, to: Reporter): Promise<void> {
    const files = mkdtempSync(join(tmpdir(), 'ds-infra-demo-'))
    try {
      voice.title('ds-infra: from a pull request to a release')
      voice.text(`The workflows that test/sample calls, on this machine.
Real: kubectl, the bundles of dist/, GitHub's own parser of workflows.
Stand-ins on loopback: AWS, GitHub, the registry and the clusters. They run no container.`)
      const images = await imageSource(on, join(files, 'images'))
      const kubectl = await kubectlSource(on, join(files, 'tools'))
      voice.text(`${images.text}\n${kubectl.text}`)
      const addition = {
        vars: { ...images.vars, ...kubectl.vars },
        environment: { ...images.environment, ...kubectl.environment },
      }
      const stage = { sandbox: on, voice, reporter: to, addition, signal: cancel.signal }
      const { jobs, leftOut } = await tellStory({ ...stage, withoutKubectl: kubectl.isMissing })
      end(jobs)
      if (leftOut.length === 0) return
      voice.failed(`Not shown, for want of kubectl: ${leftOut.join('; ')}.
To see them, install kubectl (https://kubernetes.io/docs/tasks/tools/), or let this machine reach https://dl.k8s.io, and run the demo again.`)
    } finally {
      rmSync(files, { recursive: true, force: true })
    }
  }

  function end(jobs: Parameters<typeof checkLeftBehind>[1]): void {
    voice.title('What is left behind')
    checkLeftBehind(voice, jobs, before)
    voice.done(`No secret in any log: looked for ${sandbox.secrets.size} secrets that the sandbox had issued.`)
    const seconds = Math.round((performance.now() - started) / 1000)
    voice.text(`\n${sandbox.requests.length} requests to the sandbox, ${seconds} s in all.`)
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nnpm run demo -- --help says what there is.`)
    process.exitCode = 2
  } else if (error instanceof DemoFailure) {
    voice.failed(error.message)
    process.exitCode = 1
  } else throw error
}

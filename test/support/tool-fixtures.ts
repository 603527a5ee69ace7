/** Helpers for the tests of setup-tools: a job's dependencies with a log to read, and a PATH of its own. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dependencies } from '../../src/job/dependencies.ts'
import { openConnections } from '../../src/net/http.ts'
import { aws, helm, kubectl, type Tool } from '../../src/tools/catalog.ts'
import { parseOrigin } from '../../src/tools/download/origin.ts'
import type { Setting } from '../../src/tools/install.ts'
import { platformOf } from '../../src/tools/platform.ts'
import { currentSetting, type SetupToolsInputs } from '../../src/tools/setup-tools.ts'
import { parseRequest } from '../../src/tools/version.ts'

export interface Bench extends AsyncDisposable {
  root: string
  toolCache: string
  /** The only folder on PATH besides /usr/bin's shell tools. */
  bin: string
  /** The logged lines with their level: `info ...`, `warning ...`. */
  log: string[]
  dependencies: Dependencies
}

/** A job's environment in a folder of its own. Its PATH has no aws, kubectl or helm. */
export function openBench(environment: Record<string, string> = {}): Bench {
  const root = mkdtempSync(join(tmpdir(), 'tools-'))
  const [toolCache, bin] = [join(root, '_tool'), join(root, 'bin')]
  for (const folder of [toolCache, bin]) mkdirSync(folder)
  const connections = openConnections()
  const log: string[] = []
  // Where @actions/tool-cache looks.
  const before = process.env.RUNNER_TOOL_CACHE
  process.env.RUNNER_TOOL_CACHE = toolCache
  const say = (level: string) => (message: string) => void log.push(`${level} ${message}`)
  return {
    root,
    toolCache,
    bin,
    log,
    dependencies: {
      environment: { PATH: bin, RUNNER_TOOL_CACHE: toolCache, HOME: root, ...environment },
      logger: {
        info: say('info'),
        debug: say('debug'),
        notice: say('notice'),
        warning: say('warning'),
        group: (_title, body) => body(),
      },
      http: connections.http,
      mask: say('mask'),
      signal: new AbortController().signal,
      folder: join(root, '_temp', 'ds-infra'),
      now: () => Date.now(),
    },
    async [Symbol.asyncDispose]() {
      await connections.close()
      if (before === undefined) delete process.env.RUNNER_TOOL_CACHE
      else process.env.RUNNER_TOOL_CACHE = before
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Puts a program on the bench's PATH. */
export function putOnPath(bench: Bench, name: string, script: string): string {
  const path = join(bench.bin, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

export const kubectlSays = (version: string) => `echo '{"clientVersion":{"gitVersion":"${version}"}}'`

interface Wanted {
  aws?: string
  kubectl?: string
  helm?: string
  sha256?: string
  kubectlAlias?: string
}

/** Inputs for the given tools alone, from these mirrors. */
export function wanted(mirrors: { aws: string; kubectl: string; helm: string }, wanted: Wanted): SetupToolsInputs {
  const tool = (of: Tool, value = 'none') => ({
    tool: of,
    request: parseRequest(of.name, value, of.choices),
    origin: parseOrigin(`${of.name}-mirror`, mirrors[of.name], () => undefined),
    ...(wanted.sha256 ? { sha256: wanted.sha256 } : {}),
  })
  return {
    tools: [tool(aws, wanted.aws), tool(kubectl, wanted.kubectl), tool(helm, wanted.helm)],
    cluster: undefined,
    region: 'us-east-1',
    profile: undefined,
    kubectlAlias: wanted.kubectlAlias,
  }
}

/**
 * The real setting, with short time-outs and the given changes, such as another key for the AWS CLI. The files are
 * those for Linux on every machine, because they are scripts here.
 */
export function setting(changes: Partial<Setting> = {}): Setting {
  return { ...currentSetting(), platform: platformOf('linux', process.arch), transfer: { stall: 0.5 }, ...changes }
}

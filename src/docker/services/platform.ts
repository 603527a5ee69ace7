import { variables } from '../../job/environment.ts'
import type { ProcessResult } from '../../system/process.ts'
import { type DockerDependencies, docker } from '../engine.ts'

/** Whether a text is a platform, such as `linux/amd64` or `linux/arm/v7`. */
export function isPlatform(text: string): boolean {
  return /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(text)
}

/** Properties of this job's builder that the recipe of an image depends on. */
export interface BuilderTraits {
  /** The platform that it builds for by default, such as `linux/arm64`; undefined if that is unknown. */
  platform: string | undefined
  /** Whether it is BuildKit and not the classic builder. */
  buildKit: boolean
}

/**
 * Asks buildx, then the Docker Engine. If neither answers, the platform is this machine's. A builder that was not
 * started yet does not say its platform; if it is a container of the Engine, it is the Engine's platform.
 */
export async function readBuilderTraits(
  dependencies: DockerDependencies,
  inspect: () => Promise<ProcessResult>,
): Promise<BuilderTraits> {
  const asked = await answerOf(inspect, dependencies)
  const fields = asked === undefined ? undefined : inspectionOf(asked)
  const chosen = dependencies.environment[variables.dockerDefaultPlatform]
  const buildKit = fields !== undefined || !(await hasDocker(dependencies))
  if (chosen) return { platform: chosen, buildKit }
  if (fields?.platform !== undefined) return { platform: fields.platform, buildKit }
  if (fields && !['docker', 'docker-container'].includes(fields.driver)) return { platform: undefined, buildKit }
  const version = ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']
  const engine = await answerOf(() => docker(version, dependencies), dependencies)
  const platform = engine?.trim() ?? ''
  return { platform: /^[a-z0-9]+\/[a-z0-9]+$/.test(platform) ? platform : machinePlatform(), buildKit }
}

/** The driver, and the first platform of the first node, which is BuildKit's default. */
function inspectionOf(text: string): { driver: string; platform: string | undefined } | undefined {
  const driver = /^Driver:\s+(\S+)/m.exec(text)?.[1]
  const platform = /^Platforms:\s+([a-z0-9/]+)/m.exec(text)?.[1]
  return driver === undefined ? undefined : { driver, platform }
}

async function hasDocker(dependencies: DockerDependencies): Promise<boolean> {
  return (await answerOf(() => docker(['--version'], dependencies), dependencies)) !== undefined
}

/** The output of a call of docker; undefined if it fails or docker is not installed. */
async function answerOf(
  call: () => Promise<ProcessResult>,
  { signal }: Pick<DockerDependencies, 'signal'>,
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await call()
    return exitCode === 0 ? stdout : undefined
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}

/** This machine's platform, in Go's terms. https://go.dev/doc/install/source#environment */
function machinePlatform(): string {
  const architectures: Record<string, string> = { x64: 'amd64', ia32: '386' }
  const system = process.platform === 'win32' ? 'windows' : 'linux'
  return `${system}/${architectures[process.arch] ?? process.arch}`
}

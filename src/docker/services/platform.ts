import { variables } from '../../job/environment.ts'
import { type DockerDependencies, docker } from '../engine.ts'

/** The builder of this job, as far as the recipe of an image depends on it. */
export interface BuilderTraits {
  /** What it builds for where nobody says, such as `linux/arm64`; undefined where that cannot be known. */
  platform: string | undefined
  /** Whether it is BuildKit, rather than the classic builder. */
  buildKit: boolean
}

/**
 * Asks buildx, then the Docker Engine; without either of them it is the machine's platform. A builder that has not been
 * started does not say: one in a container of the Engine builds for the Engine's.
 */
export async function readBuilderTraits(dependencies: DockerDependencies): Promise<BuilderTraits> {
  const asked = await ask(['buildx', 'inspect'], dependencies)
  const fields = asked === undefined ? undefined : inspectionOf(asked)
  const chosen = dependencies.environment[variables.dockerDefaultPlatform]
  const buildKit = fields !== undefined || !(await hasDocker(dependencies))
  if (chosen) return { platform: chosen, buildKit }
  if (fields?.platform !== undefined) return { platform: fields.platform, buildKit }
  if (fields && !['docker', 'docker-container'].includes(fields.driver)) return { platform: undefined, buildKit }
  const engine = await ask(['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}'], dependencies)
  const platform = engine?.trim() ?? ''
  return { platform: /^[a-z0-9]+\/[a-z0-9]+$/.test(platform) ? platform : machinePlatform(), buildKit }
}

/** Of the first node, with its first platform: that is what BuildKit builds for by itself. */
function inspectionOf(text: string): { driver: string; platform: string | undefined } | undefined {
  const driver = /^Driver:\s+(\S+)/m.exec(text)?.[1]
  const platform = /^Platforms:\s+([a-z0-9/]+)/m.exec(text)?.[1]
  return driver === undefined ? undefined : { driver, platform }
}

async function hasDocker(dependencies: DockerDependencies): Promise<boolean> {
  return (await ask(['--version'], dependencies)) !== undefined
}

/** What docker prints; undefined where it fails, or where there is none. */
async function ask(args: readonly string[], dependencies: DockerDependencies): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await docker(args, dependencies)
    return exitCode === 0 ? stdout : undefined
  } catch {
    dependencies.signal.throwIfAborted()
    return undefined
  }
}

/** In the words of Go. https://go.dev/doc/install/source#environment */
function machinePlatform(): string {
  const architectures: Record<string, string> = { x64: 'amd64', ia32: '386' }
  const system = process.platform === 'win32' ? 'windows' : 'linux'
  return `${system}/${architectures[process.arch] ?? process.arch}`
}

import { access, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import { fieldsOf, ownTarget } from './bake-file.ts'
import type { BuildJob, BuildOptions } from './job.ts'
import type { BuildSecret, BuildSsh } from './source.ts'

/** Characters of a line that is masked by itself. With shorter ones, no `{` of a log would be left. */
const shortestLine = 8

/**
 * Masks the secrets of a build, and checks that those which a service asks for are there. Those of bake files are
 * checked by buildx.
 *
 * @throws UserError that names the service and what is missing.
 */
export async function readSecrets(
  { service, source }: Pick<BuildJob, 'service' | 'source'>,
  options: Pick<BuildOptions, 'bake' | 'workdir'>,
  dependencies: SecretDependencies,
): Promise<void> {
  if (source.kind === 'bake') {
    const secrets = bakeSecrets(ownTarget(source, options)?.secret, options.workdir)
    for (const secret of secrets) await maskSecret(secret, dependencies)
    return
  }
  for (const secret of source.secrets ?? []) {
    const missing = await maskSecret(secret, dependencies)
    if (missing === undefined) continue
    throw new UserError(
      `Service '${service}' needs the secret '${secret.id}' from ${missing}.`,
      "Set the variable under the step's env:, or write the file in an earlier step; a run of a fork has no secrets.",
    )
  }
  for (const one of source.ssh ?? []) await checkSsh(service, one, dependencies)
}

type SecretDependencies = Pick<Dependencies, 'environment' | 'mask'>

/** Where the secret was looked for and not found; undefined if there is one. */
async function maskSecret(secret: BuildSecret, { environment, mask }: SecretDependencies): Promise<string | undefined> {
  const { value, where } = await readSecret(secret, environment)
  for (const form of maskable(value)) mask(form)
  return value === '' ? where : undefined
}

async function checkSsh(service: string, { paths }: BuildSsh, { environment }: SecretDependencies): Promise<void> {
  if (paths.length === 0 && !environment[variables.sshAuthSock]) {
    throw new UserError(
      `Service '${service}' needs an SSH agent, and SSH_AUTH_SOCK, which names its socket, is not set.`,
      'Start one in an earlier step, or name a key: ssh: {default: <path>}.',
    )
  }
  for (const path of paths) {
    if (await exists(path)) continue
    throw new UserError(
      `Service '${service}' has the SSH key or socket ${path}, which is not there.`,
      "Correct 'ssh', or write the file in an earlier step.",
    )
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

/** The secret's value, empty for none, and where it was looked for. */
async function readSecret(
  { env, file = '' }: BuildSecret,
  environment: Dependencies['environment'],
): Promise<{ value: string; where: string }> {
  if (env !== undefined) {
    return { value: environment[env] ?? '', where: `the variable ${env}, which is not set or empty` }
  }
  try {
    return { value: await readFile(file, 'utf8'), where: `the file ${file}, which is empty` }
  } catch (error) {
    return { value: '', where: `the file ${file}, which cannot be read (${messageOf(error)})` }
  }
}

/** What is masked of a secret: one line as it is; of several lines, which may be a structure, those that are long. */
function maskable(value: string): string[] {
  const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.length > 1 ? lines.filter((line) => line.trim().length >= shortestLine) : lines
}

/** The secrets of a bake target, as texts (`id=npm,env=NPM_TOKEN`) or, in newer versions of buildx, as objects. */
function bakeSecrets(listed: unknown, folder = '.'): BuildSecret[] {
  if (!Array.isArray(listed)) return []
  return listed.map((one): BuildSecret => {
    const { id, env, src, source } = fieldsOf(one as string | Record<string, unknown>)
    const file = src ?? source
    return {
      id: String(id),
      ...(typeof env === 'string'
        ? { env }
        : typeof file === 'string'
          ? { file: resolve(folder, file) }
          : { env: String(id) }),
    }
  })
}

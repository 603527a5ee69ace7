import { readFile, stat } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { ActionError, codeOf, messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import { homeFolder } from '../../job/home.ts'
import { parseKubeconfig } from './document.ts'
import type { KubeconfigFile } from './merge.ts'

/** Bytes. The largest clusters' kubeconfigs have some hundred kilobytes; parsing takes about a second for a megabyte. */
const largest = 16 * 1024 * 1024

/**
 * The kubeconfigs that kubectl would read now: KUBECONFIG's, or the one in the user's home where it is not set. Files
 * that are not there are left out, as kubectl does.
 *
 * What KUBECONFIG names has to be right. What the home of the machine holds is nobody's choice in this job: where it is
 * broken or may not be read, it is left out with a warning.
 *
 * @throws UserError that names a file of KUBECONFIG that cannot be read.
 */
export async function readUserFiles({
  environment,
  logger,
}: Pick<Dependencies, 'environment' | 'logger'>): Promise<KubeconfigFile[]> {
  const named = environment[variables.kubeconfig]
  if (!named) return await readDefaultFile({ environment, logger })
  const paths = new Set(
    named
      .split(delimiter)
      .filter((path) => path !== '')
      .map((path) => resolve(path)),
  )
  const files: KubeconfigFile[] = []
  for (const path of paths) {
    const text = await readKubeconfig(path)
    if (text === undefined) logger.info(`KUBECONFIG names ${path}, which does not exist.`)
    else files.push({ path, text })
  }
  return files
}

async function readDefaultFile({
  environment,
  logger,
}: Pick<Dependencies, 'environment' | 'logger'>): Promise<KubeconfigFile[]> {
  const path = join(homeFolder(environment), '.kube', 'config')
  try {
    const text = await readKubeconfig(path)
    if (text === undefined) return []
    parseKubeconfig(text, path)
    return [{ path, text }]
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    logger.warning(`${error.message} Its contexts are left out.`)
    return []
  }
}

/** Undefined where there is none. */
async function readKubeconfig(path: string): Promise<string | undefined> {
  try {
    const about = await stat(path)
    // The usual way to say "no kubeconfig".
    if (about.isCharacterDevice() && path === '/dev/null') return ''
    if (!about.isFile()) throw unreadable(path, 'it is not a file')
    if (about.size > largest) throw unreadable(path, `it has ${about.size} bytes, and up to ${largest} are read`)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof ActionError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    throw unreadable(path, codeOf(error) ?? messageOf(error), error)
  }
}

function unreadable(path: string, why: string, cause?: unknown): UserError {
  return new UserError(
    `The kubeconfig ${path} cannot be read: ${why}.`,
    "Take it out of KUBECONFIG, or make it readable to the job's user.",
    { cause },
  )
}

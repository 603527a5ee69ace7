import { readFile, stat } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { ActionError, codeOf, messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import { homeFolder } from '../../job/home.ts'
import { parseKubeconfig } from './document.ts'
import type { KubeconfigFile } from './merge.ts'

/** Bytes. Large kubeconfigs have some hundred kilobytes. Parsing takes about a second per megabyte. */
const largest = 16 * 1024 * 1024

/**
 * The kubeconfigs that kubectl would read now: those in KUBECONFIG or, if it is not set, the one in the user's home.
 * Missing files are left out, as by kubectl.
 *
 * Files in KUBECONFIG have to be valid, because the job chose them. The one in the home was already on the machine: if
 * it is invalid or not readable, it is left out with a warning.
 *
 * @throws UserError that names a file in KUBECONFIG which cannot be read.
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

/** The text of a kubeconfig; undefined if there is no file. */
async function readKubeconfig(path: string): Promise<string | undefined> {
  try {
    const about = await stat(path)
    // KUBECONFIG=/dev/null is the usual way to have no kubeconfig.
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

import { readFile } from 'node:fs/promises'
import { codeOf, messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { identityVariables } from './identity.ts'

/**
 * The token in a file, read anew each time: whoever put it there renews it.
 *
 * @throws UserError when it is missing, unreadable or empty.
 */
export async function readToken(
  file: string,
  { mask }: Pick<Dependencies, 'mask'>,
  variable: string = identityVariables.webIdentityTokenFile,
): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const what =
      codeOf(cause) === 'ENOENT' ? `There is no file ${file}` : `The file ${file} cannot be read (${messageOf(cause)})`
    throw new UserError(`${what}, which ${variable} names.`, remedy, { cause })
  })
  const token = text.trim()
  if (token === '') throw new UserError(`The file ${file}, which ${variable} names, is empty.`, remedy)
  mask(token)
  return token
}

const remedy =
  'See that the token is mounted where the step runs: in a pod, its service account has a role; in a container of your own, pass the mount on.'

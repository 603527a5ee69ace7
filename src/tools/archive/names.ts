import { UserError } from '../../errors.ts'

/** What to do about an archive that is not what its publisher makes. */
export const archiveRemedy = 'Do not use this file: report the mirror or proxy that it came from.'

/**
 * Checks the name of an archive's entry: relative, without `..`, and without the characters that have a meaning of
 * their own on Windows (backslash; colon, for drives and streams). Our tools' archives have no such names.
 *
 * @throws UserError
 */
export function checkName(name: string): void {
  const isPlain = [...name].every((character) => character >= ' ' && character !== '\\' && character !== ':')
  if (isPlain && name !== '' && !name.startsWith('/') && !name.split('/').includes('..')) return
  throw new UserError(`The archive has a name that leads out of its folder: ${JSON.stringify(name)}.`, archiveRemedy)
}

/**
 * One text for all names that some file system takes for the same one: other case, other Unicode forms, dots and blanks
 * at the end.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[. ]+$/, ''))
    .filter(Boolean)
    .join('/')
}

import { messageOf, UserError } from '../../errors.ts'
import { archiveRemedy, checkName, foldedName } from './names.ts'

/**
 * Unpacks a gzipped tar archive into an existing empty folder. Only files and folders; names that lead out of the
 * folder or come twice, and links of any kind, are refused.
 *
 * @param largest bytes that all entries together may have.
 * @throws UserError for an archive that is broken or not safe.
 */
export async function untar(file: string, folder: string, largest: number): Promise<void> {
  const { extract } = await import('tar')
  const entries = new Entries(largest)
  try {
    await extract({
      file,
      cwd: folder,
      // Warnings, such as for an absolute name or `..`, are errors.
      strict: true,
      filter: (path, entry) => entries.admit(path, entry.size, 'type' in entry ? entry.type : undefined),
    })
  } catch (cause) {
    throw (
      entries.refusal ??
      new UserError(`The tar archive cannot be unpacked: ${messageOf(cause)}.`, archiveRemedy, { cause })
    )
  }
  if (entries.refusal) throw entries.refusal
}

/** The entries so far, and the first that is refused. What follows it is not written either. */
class Entries {
  refusal: UserError | undefined
  readonly #largest: number
  #size = 0
  readonly #files = new Set<string>()
  readonly #folders = new Set<string>()

  constructor(largest: number) {
    this.#largest = largest
  }

  admit(path: string, size: number, type: string | undefined): boolean {
    try {
      if (!this.refusal) this.#check(path, size, type)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.refusal = error
    }
    return this.refusal === undefined
  }

  #check(path: string, size: number, type: string | undefined): void {
    if (type !== 'File' && type !== 'OldFile' && type !== 'Directory') {
      throw new UserError(`The archive has entries that are no files: ${path} (${type}).`, archiveRemedy)
    }
    checkName(path)
    this.#size += size
    if (this.#size > this.#largest) {
      throw new UserError(`The archive is larger than ${this.#largest} bytes when it is unpacked.`, archiveRemedy)
    }
    const name = foldedName(path)
    const parents = name.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))
    const taken =
      this.#files.has(name) ||
      (type !== 'Directory' && this.#folders.has(name)) ||
      parents.some((parent) => this.#files.has(parent))
    if (taken) throw new UserError(`The archive has an entry twice: ${path}.`, archiveRemedy)
    for (const parent of parents) this.#folders.add(parent)
    if (type === 'Directory') this.#folders.add(name)
    else this.#files.add(name)
  }
}

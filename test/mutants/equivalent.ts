/** A mistake that changes nothing which anybody could see, and why. */
export interface Equivalent {
  file: string
  /** The line that the mistake begins in, trimmed. */
  code: string
  /** `before -> after`, white space collapsed. */
  change: string
  reason: string
}

/** Not tried by `npm run mutants`. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/docker/config/job-config.ts',
    code: "if (name !== 'config.json') await linkTo(resolve(source, name), join(folder, name))",
    change: "name !== 'config.json' -> true as boolean",
    reason: 'the file that is written right after takes the place of the link',
  },
  {
    file: 'src/system/files.ts',
    code: "if (codeOf(error) === 'ENOENT') await makeFirstMissing(path)",
    change: "codeOf(error) === 'ENOENT' -> true as boolean",
    reason: 'any other refusal is met again by the outermost missing folder',
  },
]

/** A mistake that changes nothing which anybody could see, and why; told by its `Identity`. */
export interface Equivalent {
  file: string
  code: string
  change: string
  /** Which of several in such a line; default: the first. */
  nth?: number
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
  {
    file: 'src/tools/install.ts',
    code: 'await rm(work, { recursive: true, force: true })',
    change: 'true -> false',
    nth: 2,
    reason: 'the folder is always there: it was made a moment ago',
  },
  {
    file: 'src/tools/pin.ts',
    code: 'await rm(work, { recursive: true, force: true })',
    change: 'true -> false',
    nth: 2,
    reason: 'the folder is always there: it was made a moment ago',
  },
  {
    file: 'src/tools/setup-tools.ts',
    code: "if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error",
    change: '|| -> &&',
    nth: 2,
    reason: 'nothing but errors is thrown there',
  },
  {
    file: 'src/tools/setup-tools.ts',
    code: "if (request.kind === 'exact') return request.version",
    change: "request.kind === 'exact' -> false as boolean",
    reason: 'newestVersion, which is then loaded for nothing, gives the same',
  },
  {
    file: 'src/deploy/wait/judge.ts',
    code: "if (!first) return ''",
    change: '!first -> false as boolean',
    reason: 'it is called for at least one pod; the types do not say so',
  },
  {
    file: 'src/kubernetes/leftovers.ts',
    code: 'if (!(await ifPresent(stat(file)))) return true',
    change: 'true -> false',
    reason: 'the other way, which is then loaded for nothing, finds no file either',
  },
  {
    file: 'src/kubernetes/leftovers.ts',
    code: 'return true',
    change: 'true -> false',
    reason: 'the other way, which is then loaded for nothing, finds no file either',
  },
  {
    file: 'src/kubernetes/configure.ts',
    code: 'if (inputs.kubeconfig !== undefined) await checkFile(inputs.kubeconfig)',
    change: 'inputs.kubeconfig !== undefined -> true as boolean',
    reason: 'a path that cannot be looked at is none to refuse, which holds for undefined too; the types forbid it',
  },
]

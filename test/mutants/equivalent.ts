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
    file: 'src/tools/install.ts',
    code: "if (tool.name !== 'aws' || file.format !== 'zip' || !isMusl()) return",
    change: '|| -> &&',
    nth: 2,
    reason: 'musl is on Linux alone, and there the AWS CLI is a zip and no other tool is one',
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
    file: 'src/runner/undo.ts',
    code: 'if (text !== undefined) return JSON.parse(text) as LedgerFile',
    change: 'text !== undefined -> true as boolean',
    reason: 'what is not there is no JSON either, and is read as an empty ledger',
  },
  {
    file: 'src/runner/undo.ts',
    code: 'const older = at < 0 ? uses : uses.slice(0, at)',
    change: '< -> <=',
    reason: 'there is no newer use while a main runs, and the earlier record of a use changes nothing in its later one',
  },
  {
    file: 'src/system/lock.ts',
    code: 'if (seen && now() - start > (options.patience ?? usualPatience)) throw busy(path, lock, seen.held)',
    change: '> -> >=',
    reason: 'a millisecond',
  },
  {
    file: 'src/system/lock.ts',
    code: 'return Math.max(now - held.touched, now - since) > staleAfter || isDead(held, host)',
    change: '> -> >=',
    reason: 'a millisecond',
  },
  {
    file: 'src/system/lock.ts',
    code: 'if (now() - mtimeMs > staleAfter) await rmdir(claim).catch(() => {})',
    change: '> -> >=',
    reason: 'a millisecond',
  },
  {
    file: 'src/system/lock.ts',
    code: 'if (uid !== undefined && gid !== undefined) await file.chown(uid, gid).catch(() => {})',
    change: 'uid !== undefined && gid !== undefined -> true as boolean',
    reason: 'Node refuses to give a file to nobody, and a refusal is passed over',
  },
  {
    file: 'src/system/lock.ts',
    code: 'if (uid !== undefined && gid !== undefined) await file.chown(uid, gid).catch(() => {})',
    change: '&& -> ||',
    reason: 'there are both or neither',
  },
  {
    file: 'src/system/lock.ts',
    code: 'await (isFolder ? rmdir(lock) : rm(lock, { force: true }))',
    change: 'true -> false',
    reason: 'that there is no lock is answered in the same way below',
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

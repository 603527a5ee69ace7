import { variables } from '../../job/environment.ts'
import { batchWords } from '../../system/batch-file.ts'

/** The program that hands out credentials: the runner's Node with options of its own, and our helper. */
export interface Helper {
  node: string
  /** Options of Node, such as `--use-system-ca`. */
  options?: readonly string[]
  script: string
}

/**
 * Variables by which a step changes how Node starts or what it prints. The helper starts without them: a preload that
 * prints would break its JSON, and a coverage run would get its files. What concerns the network stays
 * (`NODE_EXTRA_CA_CERTS`, `NODE_USE_SYSTEM_CA`, `NODE_TLS_REJECT_UNAUTHORIZED`, proxies).
 *
 * Source: https://nodejs.org/api/cli.html#environment-variables_1
 */
const nodeSettings = [
  variables.nodeOptions,
  'NODE_PATH',
  'NODE_V8_COVERAGE',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_ICU_DATA',
  'NODE_PENDING_DEPRECATION',
  'NODE_REDIRECT_WARNINGS',
  'NODE_REPL_EXTERNAL_MODULE',
] as const

/** How the helper is started for a session. */
interface HelperCommand {
  /** The value of `credential_process` in the AWS config file. */
  command: string
  /** Windows only: content of the batch file that the command starts. */
  batch: string | undefined
}

/** The profile's `credential_process`. `scriptFile`: path of the batch file on Windows, undefined elsewhere. */
export function helperCommand(
  { node, options = [], script }: Helper,
  { sessionFile, scriptFile }: { sessionFile: string; scriptFile: string | undefined },
): HelperCommand {
  const words = [node, ...options, script, sessionFile]
  if (scriptFile === undefined) return { command: shellCommand(words), batch: undefined }
  return { command: batchCommand(scriptFile), batch: batchScript(words, scriptFile) }
}

/** What the helper's shell says where the runner's Node is not there, or does not start (of another C library). */
const withoutNode =
  'ds-infra cannot hand out AWS credentials here, because the Node of the runner does not start, as in a Docker action or a container of your own. Set export to environment, or output-credentials to true, in the step of assume-role.'

/**
 * Starts what its arguments are, without Node's settings, and explains the exit codes by which a shell says that it
 * cannot be started. The AWS CLI splits it like a shell, the SDKs hand it to one, and the parsers of Go's config files
 * read it first: so it has none of `;`, `#`, `=` and `:`, which mean something there, and no word that is in double
 * quotes.
 */
const starter = `unset -v ${nodeSettings.join(' ')} && \${1+"$@"} || ( set -- $? && ( test $1 -ne 126 && test $1 -ne 127 || echo ${withoutNode} >&2 ) && exit $1 )`

/**
 * A command that the AWS CLI (Python's shlex), the SDKs (`sh -c`) and Go's config parser (Terraform) read alike. Words
 * are escaped with backslashes, because Go's parser takes quotes off a value that starts and ends with one.
 */
export function shellCommand(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[^\w@%+=:,./-]/gu, '\\$&'))
  return ['/bin/sh', '-c', `'${starter}'`, 'ds-infra', ...escaped].join(' ')
}

/**
 * On Windows the command is a batch file: Go's config parser would read `\n` in `C:\runner\node.exe` as a line break,
 * and its `cmd /C` would break quotes.
 */
export function batchScript(words: readonly string[], file: string): string {
  const shield = nodeSettings.map((name) => `@set ${name}=`)
  return [...shield, `@${batchWords(words, file)}`, ''].join('\r\n')
}

/**
 * The batch file as a command. A path with more than plain characters is put in double quotes as a whole: botocore and
 * Java keep words in them together, `cmd /s /c` (JavaScript) runs it, and Go's config parser takes them off before its
 * `cmd /C`, where Go itself puts them back.
 */
export function batchCommand(path: string): string {
  return /^[\w:.\\/~-]+$/.test(path) ? path : `"${path}"`
}

import { codeOf, UserError } from '../../../errors.ts'
import type { Dependencies } from '../../../job/dependencies.ts'
import { askProgram, type ProcessResult, runProcess } from '../../../system/process.ts'
import { helmFailure } from './failure.ts'

/** The helm on PATH. */
export interface Helm {
  /** `4.1.4` */
  version: string
  major: number
  /**
   * Runs helm, whatever comes of it.
   *
   * @param stop ends helm when it aborts; its reason is thrown once helm has ended.
   */
  run(args: readonly string[], stop?: AbortSignal): Promise<ProcessResult>
  /**
   * What helm prints.
   *
   * @param what for the error: `The chart charts/shop cannot be rendered`.
   * @throws UserError or WorldError with helm's reason.
   */
  ask(args: readonly string[], what: string): Promise<string>
}

/** The first that reads charts from registries without a switch. */
const oldest = [3, 8] as const

const remedy = 'Run setup-tools with an input such as helm: latest before this step.'

/**
 * @param why a helm is needed, for the error.
 * @throws UserError if there is no helm, or one that is too old.
 */
export async function findHelm(
  { environment, signal }: Pick<Dependencies, 'environment' | 'signal'>,
  why = 'A chart is to be deployed',
): Promise<Helm> {
  const { stdout, stderr } = await askProgram('helm', ['version', '--template', '{{.Version}}'], {
    env: environment,
    signal,
  }).catch((cause: unknown) => {
    if (codeOf(cause) !== 'ENOENT') throw cause
    throw new UserError(`${why}, and there is no helm on PATH.`, remedy, { cause })
  })
  const [, version, major, minor] = /v((\d+)\.(\d+)\.\d+\S*)/.exec(stdout) ?? []
  if (!version) {
    const printed = `${stdout}${stderr}`.trim().split('\n')[0]
    throw new UserError(`The helm on PATH does not tell its version: ${printed || 'it prints nothing'}.`, remedy)
  }
  if (Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1])) {
    throw new UserError(
      `The helm on PATH is ${version}, and ${oldest.join('.')} is the oldest that is supported.`,
      remedy,
    )
  }
  const run = (args: readonly string[], stop?: AbortSignal) =>
    runProcess('helm', args, { env: environment, signal: stop ? AbortSignal.any([signal, stop]) : signal })
  return {
    version,
    major: Number(major),
    run,
    ask: async (args, what) => {
      const result = await run(args)
      if (result.exitCode !== 0) throw helmFailure(what, result.stderr)
      return result.stdout
    },
  }
}

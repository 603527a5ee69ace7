import { capped, WorldError } from '../errors.ts'
import type { Http } from '../net/http.ts'
import type { Dependencies } from './dependencies.ts'
import type { Environment } from './environment.ts'
import { jobFolder } from './folder.ts'
import { withoutCommands } from './log-text.ts'
import type { Logger } from './logger.ts'

/**
 * Milliseconds. Go's SDK (Terraform) gives a credential process one minute; ours gives up a little earlier, to say why.
 */
const patience = 55_000

/**
 * Runs `body` with dependencies made here, for programs that other tools start and that have no runner. Messages go to
 * standard error, since standard output is for the answer alone.
 */
export async function withStandaloneDependencies<T>(
  environment: Environment,
  body: (dependencies: Dependencies) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const reason = new WorldError('The AWS credentials were not there within 55 s.', 'Run the command again.')
  const timer = setTimeout(() => ending.abort(reason), patience)
  const { openConnections } = await import('../net/http.ts')
  const connections = openConnections()
  try {
    return await body(standaloneDependencies(environment, connections.http, ending.signal))
  } finally {
    clearTimeout(timer)
    await connections.close()
  }
}

function standaloneDependencies(environment: Environment, http: Http, signal: AbortSignal): Dependencies {
  return {
    environment,
    http,
    logger: standardError,
    // There is no job log to mask here: the answer goes to the program that asked.
    mask: () => {},
    signal,
    // RUNNER_TEMP is not needed by every program.
    get folder() {
      return jobFolder(environment)
    },
    now: Date.now,
  }
}

const say = (message: string) => {
  process.stderr.write(withoutCommands(`ds-infra: ${capped(message)}\n`))
}

const standardError: Logger = {
  info: say,
  debug: () => {},
  notice: say,
  warning: say,
  group: (_title, body) => body(),
}

import { type ActionError, excerpt, UserError, WorldError } from '../../errors.ts'

/** Number of lines of a failed build's log that its error shows. */
const shownLines = 20

/** Number of lines at the end of a log in which to look for the failure where none is marked as an error. */
const lastLines = 3

/** The three-line notice that `docker build` prints first where there is no buildx. It explains no failure. */
const legacyNotice =
  /^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/

/** What to do where there is no buildx. */
export const withoutBuildx =
  "Install Docker's plugin buildx on the machine (the package docker-buildx-plugin); GitHub's runners have it."

/** A kind of failure, recognized by what builders print. */
interface BuildFault {
  text: RegExp
  remedy: string
  /** Whether the same workflow may succeed next time. */
  mayPass?: boolean
}

/** Faults of the machine, whether a command of the Dockerfile or the builder printed the text. */
const machineFaults: readonly BuildFault[] = [
  {
    text: /no space left on device|disk quota exceeded/i,
    remedy:
      'Free disk space where the builder runs, or give it a larger disk; docker system df says what Docker keeps.',
    mayPass: true,
  },
  {
    text: /requires BuildKit|requires buildx|buildx component is missing/i,
    remedy: `The Dockerfile needs BuildKit. ${withoutBuildx}`,
  },
]

/** A command of the Dockerfile ran and failed. What it printed says nothing about the builder. */
const commandFaults: readonly BuildFault[] = [
  {
    text: /exec format error/i,
    remedy:
      "Run docker/setup-qemu-action before this step if the platform is not the builder's own; otherwise correct the program that the command starts.",
  },
  {
    text: /(?:exit code:?|non-zero code:) 137\b/i,
    remedy: 'The command was killed from outside (exit code 137): see whether the machine has enough memory for it.',
    mayPass: true,
  },
  {
    text: /did not complete successfully: exit code|returned a non-zero code|while running runtime: exit status|unable to start container process/i,
    remedy: 'A command of the Dockerfile failed: its log says how.',
  },
]

const network =
  /dial tcp|no such host|i\/o timeout|connection refused|connection reset|TLS handshake|x509: |network is unreachable|server misbehaving|: EOF$/im

/** Faults that the builder itself reports. The first match counts. */
const builderFaults: readonly BuildFault[] = [
  {
    text: /additional privileges requested|entitlements? .*(?:not allowed|denied)|(?:network\.host|security\.insecure) is not allowed/i,
    remedy:
      "The build asks for privileges that it is not granted: name them in the input 'allow' (the log has them after --allow=), or take them out. A builder has to allow network.host and security.insecure, too (--buildkitd-flags of docker buildx create).",
  },
  {
    text: /unknown flag: --allow/,
    remedy: "Update buildx: the input 'allow' needs 0.18 or newer.",
  },
  {
    text: /no builder\b.*found|failed to find driver|no valid drivers|Cannot connect to the Docker daemon|failed to dial|error reading (?:server )?preface|code = Unavailable|transport is closing|^ERROR: context deadline exceeded$|is the docker daemon running/im,
    remedy:
      "Check that the builder runs (docker buildx inspect --bootstrap), or name another one in the input 'builder'.",
    mayPass: true,
  },
  {
    text: /toomanyrequests|429 Too Many Requests|pull rate limit/i,
    remedy:
      'A registry limits how often images are pulled: log in to it before this step, or take the base image from another registry.',
    mayPass: true,
  },
  {
    text: /no match for platform/i,
    remedy: 'A base image does not exist for the platform: take another one, or leave the platform out.',
  },
  {
    text: /pull access denied|insufficient_scope|authorization (?:failed|required)|(?:failed to resolve|failed to load|failed to authorize|manifests\/|docker\.io)[\s\S]*(?:401|403|unauthorized|denied|forbidden)/i,
    remedy:
      'Check the name of the base image, and log in to its registry before this step with an account that may pull it.',
  },
  {
    text: /failed to resolve source metadata[\s\S]*not found|manifest unknown|manifest for .* not found|name unknown/i,
    remedy: 'Check the name and the tag of the base image: its registry does not have it.',
  },
  {
    text: /failed to GET \S+ with status|invalid response status \d{3}/i,
    remedy: 'Check the address that the Dockerfile fetches from: the log says how its server answered.',
  },
  {
    text: network,
    remedy: 'Check that the builder may reach the host that the log names, by way of a proxy if there is one.',
    mayPass: true,
  },
  {
    text: /invalid (?:target name|reference format|tag|repository name|label|key-value)|must be lowercase|invalid argument ".*" for "/i,
    remedy: 'Correct the name that the log quotes.',
  },
  {
    text: /failed to find target/i,
    remedy: 'Name targets or groups that the bake files have; no group may contain itself.',
  },
  {
    text: /target stage .*could not be found|failed to reach build target|target stage not found|target .* was not found in the provided Dockerfile/i,
    remedy:
      "Correct the name of the service or its 'target', or add that stage to the Dockerfile: without a 'target', a service is the stage of its name.",
  },
  {
    text: /failed to read dockerfile|cannot locate specified Dockerfile|evaluate symlinks in Dockerfile path|open .*Dockerfile\S*: no such file/i,
    remedy: "Correct 'file' or 'context', and check the repository out before this step.",
  },
  {
    text: /failed to calculate checksum|failed to compute cache key|(?:COPY|ADD) failed|not found in build context|copier: stat|no source files were specified/i,
    remedy: 'Check that the file is in the build context, and that no .dockerignore leaves it out.',
  },
  {
    text: /unable to prepare context|context must be a directory|failed to (?:read|stat|resolve) .*context|resolve : lstat|lstat \S+: no such file/i,
    remedy: "Correct 'context', and check the repository out before this step.",
  },
  {
    text: /dockerfile parse error|unknown instruction|dockerfile.*(?:syntax|parse)|failed to create LLB definition|Dockerfile.* cannot be empty|no build stage in current context|^failed to process "/im,
    remedy: 'Correct the Dockerfile.',
  },
]

/** The error for a build that failed: its cause, what to do, and then the last lines of its log. */
export function buildError(service: string, log: readonly string[]): ActionError {
  const lines = log.filter((line) => line.trim() !== '' && !legacyNotice.test(line)).slice(-shownLines)
  const shown = lines.map((line) => `  ${excerpt(line.trimEnd())}`).join('\n')
  const fault = faultOf(lines)
  const Kind = fault?.mayPass ? WorldError : UserError
  return new Kind(
    `The image of service '${service}' could not be built: ${causeOf(lines)}`,
    `${fault?.remedy ?? 'The whole log is above.'} The end of its log:\n${shown}`,
  )
}

/** Characters of a cause: the log follows. */
const longestCause = 300

/**
 * What the builder says last, without the words that it puts before each reason; with the line of the Dockerfile, and
 * what a command printed last, where BuildKit shows these.
 */
function causeOf(lines: readonly string[]): string {
  const said = lines.findLast(isError) ?? lines.at(-1)
  if (said === undefined) return 'the builder does not say why.'
  const reason = said.trim().replace(/^error: (?:target \S+: )?(?:failed to solve: )?/i, '')
  const place = lines.find((line) => /^[\w./\\-]+:\d+$/.test(line))
  const printed = printedLast(lines)
  return [
    `${excerpt(reason, longestCause)}${place === undefined ? '' : ` (${place})`}`,
    ...(printed === undefined ? [] : [`it printed last: ${excerpt(printed, longestCause)}`]),
  ].join('; ')
}

/** The last line of the command's own between BuildKit's rules, which begin with ` > [api 2/4] RUN make:`. */
function printedLast(lines: readonly string[]): string | undefined {
  const start = lines.findLastIndex((line) => /^ > .*:$/.test(line))
  if (start < 0) return undefined
  const end = lines.findIndex((line, at) => at > start && /^-{6}$/.test(line))
  const own = lines.slice(start + 1, end < 0 ? undefined : end)
  return own
    .at(-1)
    ?.replace(/^\d+\.\d+ /, '')
    .trim()
}

function isError(line: string): boolean {
  return /^(?:ERROR|error|Error)\b/.test(line)
}

/** The remedy for a failure that the builder reports in these lines; undefined for an unknown one. */
export function remedyFor(lines: readonly string[]): string | undefined {
  return faultOf(lines)?.remedy
}

function faultOf(lines: readonly string[]): BuildFault | undefined {
  const errors = lines.filter(isError)
  const said = (errors.length > 0 ? errors : lines.slice(-lastLines)).join('\n')
  const all = lines.join('\n')
  const isCommand = commandFaults.some(({ text }) => text.test(said))
  return (
    machineFaults.find(({ text }) => text.test(all)) ??
    (isCommand ? commandFaults.find(({ text }) => text.test(all)) : builderFaults.find(({ text }) => text.test(said)))
  )
}

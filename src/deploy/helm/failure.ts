import { type ActionError, excerpt, UserError, WorldError } from '../../errors.ts'

/** What helm was asked to do. */
export type Operation = 'upgrade' | 'rollback' | 'uninstall'

const doing: Readonly<Record<Operation, string>> = {
  upgrade: 'deployed',
  rollback: 'rolled back',
  uninstall: 'uninstalled',
}

interface Explained {
  pattern: RegExp
  kind: 'user' | 'world'
  remedy: (match: RegExpExecArray, release: string) => string
}

/** What helm's refusals mean. The first that fits counts. */
const failures: readonly Explained[] = [
  {
    pattern: /another operation \(install\/upgrade\/rollback\) is in progress/,
    kind: 'world',
    remedy: () => 'Another run has begun to change the release just now: let one run deploy at a time (concurrency).',
  },
  {
    pattern: /cannot re-?use a name that is still in use/,
    kind: 'world',
    remedy: () => 'Somebody else has installed it just now: run the job again.',
  },
  {
    pattern: /sh\.helm\.release\.v1\..* is invalid: data: Too long/,
    kind: 'user',
    remedy: () =>
      'helm keeps the whole chart in one Secret of at most 1 MiB, every file of it included: name what the templates do not read in .helmignore, or split the chart.',
  },
  {
    pattern: /(\w+) "([^"]+)" in namespace "([^"]*)" exists and cannot be imported into the current release/,
    kind: 'user',
    remedy: ([, kind = '', name, namespace], release) =>
      `It was made by something else than this release. Delete it or, to hand it over to helm: kubectl -n ${namespace} annotate ${kind.toLowerCase()} ${name} meta.helm.sh/release-name=${release} meta.helm.sh/release-namespace=${namespace} --overwrite, and likewise label it app.kubernetes.io/managed-by=Helm.`,
  },
  {
    pattern: /rendered manifests contain a resource that already exists/,
    kind: 'user',
    remedy: () => 'Something else than this release made it: delete it, or rename it in the chart.',
  },
  {
    pattern: /conflicts? with "([^"]+)"/,
    kind: 'user',
    remedy: ([, manager = '']) =>
      manager.startsWith('kubectl') || manager === 'helm'
        ? `${manager === 'helm' ? 'helm 3 applied it from the client' : 'Somebody changed it with kubectl'}, and helm 4 leaves to ${manager} what that has set. Hand it over: kubectl apply --server-side --force-conflicts --field-manager=helm, with the object as the chart renders it; or change it back by the same means.`
        : `Take the field out of the chart, or stop ${manager} from setting it (kubectl get -o yaml --show-managed-fields shows who set what).`,
  },
  {
    pattern: /field is immutable|updates to .* are forbidden/,
    kind: 'user',
    remedy: () =>
      'Undo the change of that field, or give the object another name in the chart. To make it anew, delete it yourself: what it holds or does is then interrupted.',
  },
  {
    pattern: /User "([^"]*)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"/,
    kind: 'user',
    remedy: ([, user, verb, resource, group]) =>
      `Grant ${user} the right (apiGroups: ["${group}"], resources: ["${resource}"], verbs: [${verb}]): helm needs get, list, create, patch and delete of all that the chart has, and all rights on Secrets.`,
  },
  {
    pattern: /admission webhook .* denied the request|ValidatingAdmissionPolicy/,
    kind: 'user',
    remedy: () => 'A policy of the cluster refuses it: change the chart as the policy asks.',
  },
  {
    pattern: /exceeded quota/,
    kind: 'user',
    remedy: () => 'Ask for less, remove what is not needed, or raise the quota.',
  },
  {
    pattern: /no matches for kind "([^"]+)" in version "([^"]+)"/,
    kind: 'user',
    remedy: ([, kind, version]) =>
      `The cluster does not serve ${kind} in ${version}: install its CustomResourceDefinition (helm never updates those in the folder crds of a chart), or use a version that is served.`,
  },
  {
    pattern: /namespaces "[^"]+" not found/,
    kind: 'user',
    remedy: () => "Create the namespace, or set 'create-namespace: true'.",
  },
  {
    pattern: /because it is being terminated/,
    kind: 'world',
    remedy: () => 'Run the job again: it waits until the namespace is gone.',
  },
  {
    pattern: /hooks? failed|failed (?:pre|post)-/,
    kind: 'world',
    remedy: () => 'Look at the log of the hook; it may be gone, if the hook is deleted when it fails.',
  },
  {
    pattern: /timed out waiting for the condition|context deadline exceeded/,
    kind: 'world',
    remedy: () => "helm gave up waiting. See above what was not ready, or raise the input 'timeout'.",
  },
  {
    pattern: /has no (\d+) version|release: not found|has no deployed releases/,
    kind: 'world',
    remedy: () => 'Somebody has changed the release meanwhile (helm history shows it): run the job again.',
  },
  {
    pattern:
      /is invalid: |field not declared in schema|cannot be handled as an? |unable to convert unstructured|BadRequest/,
    kind: 'user',
    remedy: () => 'Correct the template, or the value that makes it so.',
  },
  {
    pattern:
      /cluster unreachable|connection refused|i\/o timeout|TLS handshake|no such host|connection reset|unexpected EOF|etcdserver|server is currently unable|Unauthorized|must be logged in/i,
    kind: 'world',
    remedy: () =>
      'Check that the cluster is reached from this runner and the credentials are valid; run the job again.',
  },
]

/** Why an operation of helm failed, and what to do. `stderr` has nothing secret in it any more. */
export function operationFailure(operation: Operation, release: string, stderr: string): ActionError {
  const known = knownFailure(operation, release, stderr)
  return (
    known ??
    new WorldError(
      sentenceOf(operation, release, stderr),
      `'helm history ${release}' shows what helm has recorded of it.`,
    )
  )
}

/** Undefined for what is not known. */
export function knownFailure(operation: Operation, release: string, stderr: string): ActionError | undefined {
  const text = reasonOf(stderr)
  for (const { pattern, kind, remedy } of failures) {
    const match = pattern.exec(text)
    const Kind = kind === 'user' ? UserError : WorldError
    if (match) return new Kind(sentenceOf(operation, release, stderr), remedy(match, release))
  }
  return undefined
}

function sentenceOf(operation: Operation, release: string, stderr: string): string {
  const reason = excerpt(reasonOf(stderr), 2000).replace(/\.$/, '')
  return `Release ${release} cannot be ${doing[operation]}: ${reason || 'helm does not say why'}.`
}

/** Lines that helm prints beside the reason. */
const noise =
  /^(?:WARNING: |level=|[WIE]\d{4} |Use --debug flag|coalesce\.go|\d{4}\/\d\d\/\d\d |\d+ errors? occurred:$)/

/** Helm's reason on one line, without its own headlines. */
export function reasonOf(stderr: string): string {
  return stderr
    .split('\n')
    .map((line) => line.trim().replace(/^Error: /, ''))
    .filter((line) => line !== '' && !noise.test(line))
    .map((line) => line.replace(/^\* /, ''))
    .join(' ')
    .replace(/^(?:UPGRADE|INSTALLATION) FAILED: /, '')
    .replace(/(?:: )?\d+ errors? occurred: ?/g, ': ')
    .replace(/^: /, '')
}

/** What helm warns of in an operation that went well. */
export function warningsOf(stderr: string): string[] {
  const found = stderr
    .split('\n')
    .flatMap((line) => /^(?:W\d{4} .*?\] |level=WARN msg=)(.+)$/.exec(line.trim())?.[1] ?? [])
  return [...new Set(found)]
}

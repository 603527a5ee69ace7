import { type ActionError, excerpt, UserError, WorldError } from '../../../errors.ts'

/** Lines that helm prints beside the reason. */
const noise =
  /^(?:WARNING: |level=(?:WARN|INFO|DEBUG)|Pulled: |Digest: |Use --debug flag|coalesce\.go|walk\.go|\d{4}\/\d\d\/\d\d )/

/** What to do about what helm says. */
const known: readonly [RegExp, 'user' | 'world', string][] = [
  [
    /\b(?:401|403)\b|unauthorized|no basic auth credentials|credential not found|denied/i,
    'user',
    'Log in to the registry before this step (ecr-login for Amazon ECR), and check that the role may read the repository.',
  ],
  [
    /dial tcp|no such host|connection refused|connection reset|i\/o timeout|TLS handshake|\b50[234]\b|unexpected EOF/i,
    'world',
    'Check that the address is reached from this runner, and run the job again.',
  ],
  [/out of sync/, 'user', "Run 'helm dependency update', and commit Chart.lock."],
  [
    /manifest unknown|: not found|no chart version found|improper constraint|could not find|can't get a valid version/i,
    'user',
    "Correct the chart's name or version: 'chart-version' for the chart itself, Chart.yaml for what it depends on.",
  ],
  [/nil pointer evaluating/, 'user', "Give the value that the template reads, in a file of 'values' or in 'set'."],
  [/values don't meet the specifications/, 'user', "Correct the values by the chart's values.schema.json."],
  [/error converting YAML|YAML parse error/, 'user', 'Correct the template: what it renders is not YAML.'],
  [/chart requires kubeVersion/, 'user', 'Use a version of the chart that is made for this cluster.'],
]

/** Helm's reason in a sentence, and what to do. */
export function helmFailure(what: string, stderr: string): ActionError {
  const lines = stderr.split('\n').map((line) => line.trim())
  const text = lines
    .filter((line) => line !== '' && !noise.test(line))
    .join(' ')
    .replace(/^Error: /, '')
  const [, kind, remedy] = known.find(([pattern]) => pattern.test(text)) ?? []
  const sentence = `${what}: ${excerpt(text, 2000).replace(/\.$/, '') || 'helm does not say why'}.`
  if (kind === 'world') return new WorldError(sentence, remedy ?? '')
  return new UserError(sentence, remedy ?? "Correct the chart or its values; 'helm template' shows the same.")
}
